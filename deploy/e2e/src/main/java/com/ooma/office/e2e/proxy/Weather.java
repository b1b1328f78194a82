package com.ooma.office.e2e.proxy;

import java.time.Duration;

/// What a connection has to go through now.
///
/// @param delay of every piece, each way
/// @param jitter up to so much is added to it
/// @param bytesPerSecond each way; 0 for no limit
/// @param swallowsRequests whether what the client sends never arrives
/// @param swallowsAnswers whether what the server sends never arrives
public record Weather(
    Duration delay,
    Duration jitter,
    long bytesPerSecond,
    boolean swallowsRequests,
    boolean swallowsAnswers) {

  public static final Weather FINE = new Weather(Duration.ZERO, Duration.ZERO, 0, false, false);

  public static Weather slow(Duration delay, Duration jitter, long bytesPerSecond) {
    return new Weather(delay, jitter, bytesPerSecond, false, false);
  }

  /// Connections are accepted, and what is sent is gone. One that lost a byte loses all that
  /// follow, also in better weather: TCP never shows a hole.
  public static Weather blackHole(boolean requests, boolean answers) {
    return new Weather(Duration.ZERO, Duration.ZERO, 0, requests, answers);
  }
}
