/// What a check is, what it finds, and what checks share.
@NullMarked
package com.ooma.office.e2e.ledger.check;

import org.jspecify.annotations.NullMarked;
