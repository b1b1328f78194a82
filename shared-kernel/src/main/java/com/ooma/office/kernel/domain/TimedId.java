package com.ooma.office.kernel.domain;

import java.time.Instant;
import java.util.UUID;

/// Identities that begin with the moment at which they were made, in milliseconds since 1970
/// (UUIDv7, RFC 9562).
public final class TimedId {

  private TimedId() {}

  /// What none that was made from `moment` on comes before.
  public static UUID firstOf(Instant moment) {
    return new UUID(Math.max(0, moment.toEpochMilli()) << Short.SIZE, 0);
  }
}
