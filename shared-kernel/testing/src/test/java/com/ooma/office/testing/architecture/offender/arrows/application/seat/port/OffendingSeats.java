package com.ooma.office.testing.architecture.offender.arrows.application.seat.port;

import com.ooma.office.testing.architecture.offender.arrows.domain.order.Order;

public interface OffendingSeats {
  Order whose(int seat);
}
