/// The books: what every document, payment, refund, top-up and call means for each account of the
/// chart, in double entry.
@NullMarked
package com.ooma.office.billing.domain.ledger;

import org.jspecify.annotations.NullMarked;
