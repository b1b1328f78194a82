package com.ooma.office.ordering.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry of an order's history: what happened, when, and through whom.
///
/// @param seatId the seat concerned, or null for the whole order
public record Milestone(What what, Instant at, Actor by, @Nullable UUID seatId) {

  /// Things that happen to orders.
  public enum What {
    PLACED,
    NUMBERS_ASSIGNED,
    SHIPPED,
    DELIVERED,
    ACTIVE,
    CANCELLATION_REQUESTED,
    CANCELLATION_REFUSED,
    CANCELLED,
    RENAMED,
    REMOVED
  }
}
