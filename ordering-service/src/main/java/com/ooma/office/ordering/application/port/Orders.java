package com.ooma.office.ordering.application.port;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.ordering.domain.Order;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The orders. Adding or saving one publishes what happened to it.
public interface Orders {

  Optional<Order> find(UUID accountId, UUID orderId);

  /// Those of the account's orders in which one of `numbers` is in use, oldest first.
  List<Order> findWithNumbers(UUID accountId, Collection<PhoneNumber> numbers);

  void add(Order order);

  void save(Order order);
}
