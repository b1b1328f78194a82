package com.ooma.office.provisioning.domain;

import java.time.Instant;
import java.util.UUID;

/// Whose a number is. Holds and cooling end by themselves: from `until` on the number is free,
/// whether or not somebody has tidied up.
public sealed interface NumberState {

  /// Nobody's.
  record Available() implements NumberState {}

  /// Set aside for an account that is about to order.
  record Held(UUID accountId, UUID holdId, Instant until) implements NumberState {}

  /// Given to an account for good.
  record InUse(UUID accountId, Destination destination, Origin origin) implements NumberState {}

  /// Given back, and left alone so that callers of the former owner don't reach a new one.
  record Cooling(Instant until) implements NumberState {}

  /// Where a number in use came from.
  enum Origin {
    POOL,
    PORTED
  }
}
