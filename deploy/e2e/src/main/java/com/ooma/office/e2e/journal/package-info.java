/// What clients asked of the suite and were answered: written by the load, read by the ledger.
@NullMarked
package com.ooma.office.e2e.journal;

import org.jspecify.annotations.NullMarked;
