package com.ooma.office.testing.architecture.offender.arrows.adapter.in.messaging;

import com.ooma.office.testing.architecture.offender.arrows.domain.order.Order;
import com.ooma.office.testing.architecture.offender.arrows.domain.seat.Seat;

/// Belongs to no capability, and may know all of them.
class OrderListener {
  Order order;
  Seat seat;
}
