package com.ooma.office.billing.adapter;

import com.ooma.office.testing.SandboxTime;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/// Months that tests let pass.
final class Months {

  private Months() {}

  /// It is the same day of the next month, a little after midnight.
  static void next(Clock clock) {
    var next =
        LocalDate.now(clock).plusMonths(1).atTime(LocalTime.of(0, 5)).atZone(clock.getZone());
    SandboxTime.moveAhead(
        Duration.between(clock.instant(), next.toInstant()).truncatedTo(ChronoUnit.SECONDS));
  }
}
