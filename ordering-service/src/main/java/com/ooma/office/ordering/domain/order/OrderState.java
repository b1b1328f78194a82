package com.ooma.office.ordering.domain.order;

import java.util.Collection;
import java.util.Comparator;

/// How far an order has come: as far as that of its seats which is furthest behind.
public enum OrderState {
  PLACED,
  SHIPPED,
  DELIVERED,
  ACTIVE,
  /// The member wants it cancelled, and the warehouse has not said yet whether it can be.
  CANCELLING,
  CANCELLED,
  /// All of its users were removed.
  REMOVED;

  static OrderState of(Collection<SeatState> seats) {
    return seats.stream()
        .filter(SeatState::isLive)
        .min(Comparator.naturalOrder())
        .map(OrderState::ofLive)
        .orElse(seats.contains(SeatState.CANCELLED) ? CANCELLED : REMOVED);
  }

  private static OrderState ofLive(SeatState behind) {
    return switch (behind) {
      case PLACED -> PLACED;
      case SHIPPED -> SHIPPED;
      case DELIVERED -> DELIVERED;
      case ACTIVE -> ACTIVE;
      case REMOVED -> REMOVED;
      case CANCELLED -> CANCELLED;
    };
  }
}
