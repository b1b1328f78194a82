package com.ooma.office.testing.architecture.offender.inward.adapter.in.rest;

import com.ooma.office.testing.architecture.offender.inward.application.port.Orders;

class OffendingShortcut {
  Orders orders;
}
