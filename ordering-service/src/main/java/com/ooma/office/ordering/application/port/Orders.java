package com.ooma.office.ordering.application.port;

import com.ooma.office.ordering.domain.Order;
import java.util.Optional;
import java.util.UUID;

/// The orders. Adding or saving one publishes what happened to it.
public interface Orders {

  Optional<Order> find(UUID accountId, UUID orderId);

  void add(Order order);

  void save(Order order);
}
