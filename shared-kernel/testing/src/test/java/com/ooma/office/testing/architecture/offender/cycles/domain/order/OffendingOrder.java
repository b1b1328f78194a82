package com.ooma.office.testing.architecture.offender.cycles.domain.order;

import com.ooma.office.testing.architecture.offender.cycles.domain.seat.OffendingSeat;

public class OffendingOrder {
  OffendingSeat seat;
}
