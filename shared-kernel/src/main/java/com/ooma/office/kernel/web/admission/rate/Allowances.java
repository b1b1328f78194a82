package com.ooma.office.kernel.web.admission.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/// The allowances of one kind of callers. One that nobody has touched for so long has filled up
/// again and need not be remembered; so many at most are, and then the least used are forgotten.
final class Allowances {

  private static final int REMEMBERED = 20_000;
  private static final Duration FILLED_UP = Duration.ofMinutes(10);

  private final Cache<String, Allowance> allowances =
      Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterAccess(FILLED_UP).build();

  Allowance of(String caller, String name, RateSettings.Rate rate) {
    return allowances.get(caller, _ -> new Allowance(name, rate, TimeMeter.SYSTEM_NANOTIME));
  }
}
