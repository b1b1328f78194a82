package com.ooma.office.ordering.domain.order;

import com.ooma.office.kernel.domain.DomainEvent;
import com.ooma.office.ordering.domain.account.Administrator;
import com.ooma.office.ordering.domain.company.CompanyProfile;
import com.ooma.office.ordering.domain.promise.DeliveryPromise;
import com.ooma.office.ordering.domain.promise.Jeopardy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happens to an order and concerns others.
public sealed interface OrderEvent extends DomainEvent {

  /// @param company as it was on that day
  /// @param administrator the account's, named by this order or before
  /// @param cardToken the payment provider's; billing keeps it
  record Placed(
      Order.Snapshot order,
      CompanyProfile company,
      Administrator administrator,
      CardToken cardToken)
      implements OrderEvent {}

  /// The member wants it cancelled; the warehouse decides.
  record CancellationRequested(UUID accountId, UUID orderId, Instant at) implements OrderEvent {}

  /// @param behind the seats that are late
  record PromiseInJeopardy(
      UUID accountId,
      UUID orderId,
      Jeopardy cause,
      DeliveryPromise promise,
      List<UUID> behind,
      Instant at)
      implements OrderEvent {}

  /// @param userName as it is now
  record SeatRenamed(
      UUID accountId, UUID orderId, UUID seatId, @Nullable String userName, @Nullable String email)
      implements OrderEvent {}

  /// @param on a day in Paris
  record SeatsRemoved(UUID accountId, UUID orderId, List<UUID> seatIds, LocalDate on)
      implements OrderEvent {}

  /// None of its phones left.
  record Cancelled(UUID accountId, UUID orderId, List<UUID> seatIds, Instant at)
      implements OrderEvent {}
}
