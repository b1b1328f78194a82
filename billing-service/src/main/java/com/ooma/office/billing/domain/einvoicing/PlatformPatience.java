package com.ooma.office.billing.domain.einvoicing;

import com.ooma.office.kernel.domain.Backoff;
import java.time.Duration;
import java.time.Instant;

/// When a platform is asked again.
final class PlatformPatience {

  /// Longer than the platform is waited for, so that a worker that died is followed by another.
  private static final Duration LEASE = Duration.ofMinutes(1);

  private static final Backoff WITHOUT_ANSWER = new Backoff(Duration.ofMinutes(10));
  private static final Backoff LOOKS = new Backoff(Duration.ofDays(7));

  /// Makes the first pause some eight minutes: what is told by itself comes sooner.
  private static final int SHORT_PAUSES = 8;

  /// How long after its deposit a document is looked after without being told anything.
  private static final Duration LOOKED_AFTER = Duration.ofDays(60);

  private PlatformPatience() {}

  static Instant leaseFrom(Instant now) {
    return now.plus(LEASE);
  }

  /// @param times in a row that the platform gave no answer
  static Instant afterSilence(int times, Instant now) {
    return now.plus(WITHOUT_ANSWER.after(times));
  }

  /// @param looks how often it was asked how the deposit stands
  /// @param told whether it ever said
  static Instant nextLook(int looks, boolean told, Instant now) {
    return told ? now.plus(LOOKS.after(SHORT_PAUSES + looks + 1)) : afterSilence(looks + 1, now);
  }

  static boolean isLookedAfter(Instant depositedAt, Instant now) {
    return depositedAt.plus(LOOKED_AFTER).isAfter(now);
  }
}
