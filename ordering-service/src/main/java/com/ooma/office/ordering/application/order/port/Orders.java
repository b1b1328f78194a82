package com.ooma.office.ordering.application.order.port;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.domain.order.Order;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The orders. Adding or saving one publishes what happened to it.
public interface Orders {

  Optional<Order> find(UUID accountId, UUID orderId);

  /// The same order.
  ///
  /// @throws Refused if the account has none such
  default Order get(UUID accountId, UUID orderId) {
    return find(accountId, orderId).orElseThrow(() -> Refused.notFound("order"));
  }

  /// Those of the account's orders in which one of `numbers` is in use, oldest first.
  List<Order> findWithNumbers(UUID accountId, Collection<PhoneNumber> numbers);

  /// Whether a live order of the account has one of `numbers`, or chose one that it is still to
  /// get.
  boolean isAnyInUse(UUID accountId, Collection<PhoneNumber> numbers);

  /// Those of the account's orders to which one of `seatIds` belongs.
  List<Order> findWithSeats(UUID accountId, Collection<UUID> seatIds);

  /// Those of the account's orders that have a seat left.
  List<Order> findLive(UUID accountId);

  /// Those of [#findLive] whose users are at the site.
  List<Order> findLiveAt(UUID accountId, UUID siteId);

  /// The sites at which users of the account are.
  Set<UUID> sitesInUse(UUID accountId);

  /// The order if its promise is to be looked at, and nobody else's until the transaction ends;
  /// none if somebody else has it.
  Optional<Order> findToWatchForUpdateOfAnyAccount(UUID orderId, Instant now);

  void add(Order order);

  void save(Order order);
}
