package com.ooma.office.testing.architecture.offender.isolation.domain;

import com.ooma.office.testing.architecture.clean.domain.order.Order;

class OffendingNeighbour {
  Order order;
}
