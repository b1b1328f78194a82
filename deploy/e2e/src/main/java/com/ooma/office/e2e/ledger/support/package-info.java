/// Our own people are called when they must be, and only then.
@NullMarked
package com.ooma.office.e2e.ledger.support;

import org.jspecify.annotations.NullMarked;
