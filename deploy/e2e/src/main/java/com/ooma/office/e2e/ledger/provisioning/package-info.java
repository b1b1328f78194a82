/// Numbers and phones: each has one owner, and what was asked for or chosen was given.
@NullMarked
package com.ooma.office.e2e.ledger.provisioning;

import org.jspecify.annotations.NullMarked;
