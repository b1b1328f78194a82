package com.ooma.office.testing.architecture.clean.adapter.in.messaging;

import com.ooma.office.kernel.contract.ordering.OrderPlaced;
import com.ooma.office.testing.architecture.clean.application.order.FindOrders;

class OrderListener {

  private final FindOrders findOrders;

  OrderListener(FindOrders findOrders) {
    this.findOrders = findOrders;
  }

  void on(OrderPlaced event) {
    findOrders.handle(event.accountId());
  }
}
