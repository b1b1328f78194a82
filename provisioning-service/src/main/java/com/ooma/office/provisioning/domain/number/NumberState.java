package com.ooma.office.provisioning.domain.number;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whose a number is. Holds and cooling end by themselves: from `until` on the number is free,
/// whether or not somebody has tidied up.
public sealed interface NumberState {

  /// Nobody's.
  record Available() implements NumberState {}

  /// Kept for an account: it is about to order the number, or gave it back unused.
  ///
  /// @param holdId of the hold, or of the shipment that waits; null for a number that was given
  ///   back
  record Held(UUID accountId, @Nullable UUID holdId, Instant until) implements NumberState {}

  /// Given to an account for good.
  ///
  /// @param since null if nobody knows any more
  record InUse(UUID accountId, Destination destination, Origin origin, @Nullable Instant since)
      implements NumberState {}

  /// Given back, and left alone so that callers of the former owner don't reach a new one.
  ///
  /// @param formerAccountId who may have it again before that; null if nobody knows any more
  record Cooling(Instant until, @Nullable UUID formerAccountId) implements NumberState {}

  /// Another carrier has it, for good: it is given to nobody, unless somebody brings it along
  /// again.
  record PortedOut(Instant since) implements NumberState {}

  /// Where a number in use came from.
  enum Origin {
    POOL,
    PORTED
  }
}
