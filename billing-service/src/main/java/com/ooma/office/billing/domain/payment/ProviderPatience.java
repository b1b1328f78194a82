package com.ooma.office.billing.domain.payment;

import com.ooma.office.kernel.domain.Backoff;
import java.time.Duration;
import java.time.Instant;

/// When somebody asks the provider again about a charge that nobody knows the answer of.
public final class ProviderPatience {

  /// Longer than the provider is waited for, so that a worker that died is followed by another.
  private static final Duration LEASE = Duration.ofMinutes(1);

  private static final Backoff WITHOUT_ANSWER = new Backoff(Duration.ofMinutes(10));

  private ProviderPatience() {}

  /// Until then, others leave alone what a worker takes up now.
  public static Instant leaseFrom(Instant now) {
    return now.plus(LEASE);
  }

  /// @param times in a row that the provider gave no answer
  public static Instant afterSilence(int times, Instant now) {
    return now.plus(WITHOUT_ANSWER.after(times));
  }
}
