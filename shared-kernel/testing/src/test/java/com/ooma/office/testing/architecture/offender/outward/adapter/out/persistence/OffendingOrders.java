package com.ooma.office.testing.architecture.offender.outward.adapter.out.persistence;

import com.ooma.office.testing.architecture.offender.outward.adapter.in.rest.OrderResource;

class OffendingOrders {
  OrderResource resource;
}
