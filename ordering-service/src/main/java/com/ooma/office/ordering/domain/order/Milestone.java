package com.ooma.office.ordering.domain.order;

import com.ooma.office.ordering.domain.promise.Jeopardy;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry of an order's history: what happened, when, and through whom.
///
/// @param seatId the seat concerned, or null for the whole order
/// @param note the reason a member gave, or the site users moved to
public record Milestone(
    What what, Instant at, Actor by, @Nullable UUID seatId, @Nullable String note) {

  /// Things that happen to orders.
  public enum What {
    PLACED,
    NUMBERS_ASSIGNED,
    SHIPPED,
    DELIVERED,
    ACTIVE,
    /// The promise is in jeopardy, as are those of the next two.
    NOT_PREPARED,
    NOT_SHIPPED,
    NOT_DELIVERED,
    CANCELLATION_REQUESTED,
    CANCELLATION_REFUSED,
    CANCELLED,
    RENAMED,
    REMOVED,
    /// Its users are at another site, or their site's address was corrected.
    MOVED,
    /// The account left.
    ENDED;

    static What of(Jeopardy cause) {
      return switch (cause) {
        case NOT_PREPARED -> NOT_PREPARED;
        case NOT_SHIPPED -> NOT_SHIPPED;
        case NOT_DELIVERED -> NOT_DELIVERED;
      };
    }
  }
}
