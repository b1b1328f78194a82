/// What a member is told before ordering: whether an order would be taken, for how much, and when
/// the phones would ring.
@NullMarked
package com.ooma.office.ordering.application.quote;

import org.jspecify.annotations.NullMarked;
