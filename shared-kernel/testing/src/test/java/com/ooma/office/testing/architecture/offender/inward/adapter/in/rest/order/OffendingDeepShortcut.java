package com.ooma.office.testing.architecture.offender.inward.adapter.in.rest.order;

import com.ooma.office.testing.architecture.offender.inward.application.order.port.Seats;

class OffendingDeepShortcut {
  Seats seats;
}
