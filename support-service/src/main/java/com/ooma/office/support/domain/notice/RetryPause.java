package com.ooma.office.support.domain.notice;

import java.time.Duration;

/// How long a notice rests after an attempt to send it failed: two seconds, then twice as long each
/// time, at most a quarter of an hour. While that may help it is never given up.
public final class RetryPause {

  static final Duration LONGEST = Duration.ofMinutes(15);

  private RetryPause() {}

  /// @param attempts made so far, at least 1
  public static Duration after(int attempts) {
    var pause = Duration.ofSeconds(1L << Math.clamp(attempts, 1, 20));
    return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
  }
}
