package com.ooma.office.testing.architecture.offender.cycles.domain.seat;

import com.ooma.office.testing.architecture.offender.cycles.domain.order.OffendingOrder;

public class OffendingSeat {
  OffendingOrder order;
}
