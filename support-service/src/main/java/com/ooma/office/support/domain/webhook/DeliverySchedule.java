package com.ooma.office.support.domain.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// When a message that was not taken is sent again: over 28 hours, at first soon and then seldom,
/// never for all messages at the same moment.
public final class DeliverySchedule {

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(10).plusMinutes(25));

  /// A pause is as much shorter or longer at most.
  private static final double JITTER = 0.1;

  private DeliverySchedule() {}

  /// @param failures tries that failed, at least 1
  /// @param chance from 0 to 1
  /// @return nothing after the last try
  public static Optional<Duration> pauseAfter(int failures, double chance) {
    if (failures > PAUSES.size()) {
      return Optional.empty();
    }
    var pause = PAUSES.get(failures - 1).toMillis();
    return Optional.of(Duration.ofMillis(Math.round(pause * (1 - JITTER + 2 * JITTER * chance))));
  }
}
