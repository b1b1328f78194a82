package com.ooma.office.testing.architecture.offender.inward.adapter.in.messaging;

import com.ooma.office.testing.architecture.offender.inward.adapter.out.persistence.JpaOrders;

class OffendingBypass {
  JpaOrders orders;
}
