/// A port that was done is known to all who must know.
@NullMarked
package com.ooma.office.e2e.ledger.porting;

import org.jspecify.annotations.NullMarked;
