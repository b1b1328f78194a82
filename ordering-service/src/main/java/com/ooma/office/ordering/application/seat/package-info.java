/// The users of seats, over all orders of an account: their list before an order, who they are, who
/// administers them, and who leaves.
@NullMarked
package com.ooma.office.ordering.application.seat;

import org.jspecify.annotations.NullMarked;
