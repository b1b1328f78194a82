package com.ooma.office.kernel.domain;

import java.time.Duration;

/// How long something rests after a try at it failed: two seconds, then twice as long each time, up
/// to the longest. It is never given up.
public record Backoff(Duration longest) {

  private static final int MAX_DOUBLINGS = 20;

  /// @param failures tries in a row that failed, at least 1
  public Duration after(int failures) {
    var pause = Duration.ofSeconds(1L << Math.clamp(failures, 1, MAX_DOUBLINGS));
    return pause.compareTo(longest) < 0 ? pause : longest;
  }
}
