package com.ooma.office.ordering.domain.account;

import com.ooma.office.kernel.domain.Refused;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A member company leaves. Until its service has ended, it may change its mind.
///
/// @param lastDay the last day of service, in Paris
/// @param endedAt when the service was ended; absent until then
public record Departure(LocalDate lastDay, @Nullable Instant endedAt) {

  static Departure on(LocalDate lastDay, LocalDate today) {
    if (lastDay.isBefore(today)) {
      throw Refused.invalid("last-day-past", "The last day of service is today or later.")
          .at("/lastDay");
    }
    return new Departure(lastDay, null);
  }

  public boolean hasEnded() {
    return endedAt != null;
  }

  /// The day on which the service is ended: nothing is served any more.
  LocalDate endsOn() {
    return lastDay.plusDays(1);
  }

  /// @throws Refused if there is no service on `day`
  void requireServiceOn(LocalDate day) {
    if (hasEnded()) {
      throw Refused.conflict("account-left", "The company left on " + lastDay + ".").about(lastDay);
    }
    if (day.isAfter(lastDay)) {
      throw Refused.conflict(
              "account-leaving",
              "The company leaves on %s; this would be on %s.".formatted(lastDay, day))
          .about(lastDay, day);
    }
  }
}
