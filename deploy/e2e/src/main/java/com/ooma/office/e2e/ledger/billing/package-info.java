/// Money, to the cent.
@NullMarked
package com.ooma.office.e2e.ledger.billing;

import org.jspecify.annotations.NullMarked;
