/// What a call costs: which number was called, and what the deck of rates of that moment says of
/// it.
@NullMarked
package com.ooma.office.billing.domain.rating;

import org.jspecify.annotations.NullMarked;
