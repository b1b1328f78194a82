package com.ooma.office.ordering.application.order.port;

import com.ooma.office.ordering.domain.order.Order;

/// Tells the other services what happened to an order, in the transaction that saves it. Only the
/// repository calls this: saving publishes.
public interface OrderEvents {

  void publish(Order order);
}
