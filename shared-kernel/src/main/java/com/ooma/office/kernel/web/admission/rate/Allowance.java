package com.ooma.office.kernel.web.admission.rate;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.vertx.core.MultiMap;
import java.time.Duration;

/// What one caller may still ask for: a bucket that fills up again by and by. Callers are told what
/// is left of it in the headers of the IETF draft `ratelimit-headers`.
final class Allowance {

  private final String name;
  private final Bucket bucket;
  private final String policy;

  Allowance(String name, RateSettings.Rate rate, TimeMeter time) {
    this.name = name;
    bucket =
        Bucket.builder()
            .withCustomTimePrecision(time)
            .addLimit(limit ->
                limit.capacity(rate.burst()).refillGreedy(rate.perMinute(), Duration.ofMinutes(1)))
            .build();
    policy =
        "\"%s\";q=%d;w=%d"
            .formatted(name, rate.burst(), Math.ceilDiv(60 * rate.burst(), rate.perMinute()));
  }

  /// @param headers of the answer; they get `Retry-After` if nothing is left
  /// @return false if nothing is left
  boolean spend(MultiMap headers) {
    var probe = bucket.tryConsumeAndReturnRemaining(1);
    headers
        .set("RateLimit-Policy", policy)
        .set(
            "RateLimit",
            "\"%s\";r=%d;t=%d"
                .formatted(
                    name, probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset())));
    if (!probe.isConsumed()) {
      headers.set("Retry-After", Long.toString(seconds(probe.getNanosToWaitForRefill())));
    }
    return probe.isConsumed();
  }

  /// As [#spend], but as long as something is left nobody is told that it was spent.
  boolean spendSilently(MultiMap headers) {
    var probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      headers.set("Retry-After", Long.toString(seconds(probe.getNanosToWaitForRefill())));
    }
    return probe.isConsumed();
  }

  /// It was not this one's to pay.
  void giveBack() {
    bucket.addTokens(1);
  }

  private static long seconds(long nanos) {
    return Math.ceilDiv(nanos, 1_000_000_000L);
  }
}
