package com.ooma.office.support.application.hours;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.domain.hours.OpeningHours;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A member asks whether somebody answers the telephone.
@UseCase
public class AskOpeningHours {

  private static final OpeningRule RULE =
      new OpeningRule(
          List.of(
              DayOfWeek.MONDAY,
              DayOfWeek.TUESDAY,
              DayOfWeek.WEDNESDAY,
              DayOfWeek.THURSDAY,
              DayOfWeek.FRIDAY),
          OpeningHours.OPENS.toString(),
          OpeningHours.CLOSES.toString(),
          "Europe/Paris",
          true);

  private final Clock clock;

  AskOpeningHours(Clock clock) {
    this.clock = clock;
  }

  public OpeningHoursView handle() {
    var state = OpeningHours.at(clock.instant().atZone(clock.getZone()));
    return new OpeningHoursView(
        state.openNow(),
        state.nextOpening().toOffsetDateTime(),
        state.nextClosing() == null ? null : state.nextClosing().toOffsetDateTime(),
        OpeningHours.PHONE,
        RULE);
  }

  /// @param nextOpening the first opening after now, also while it is open
  /// @param nextClosing absent while it is closed
  public record OpeningHoursView(
      boolean openNow,
      OffsetDateTime nextOpening,
      @Nullable OffsetDateTime nextClosing,
      String phone,
      OpeningRule hours) {}

  /// The rule behind the answer. `opens` and `closes` are `HH:mm`.
  public record OpeningRule(
      List<DayOfWeek> days,
      String opens,
      String closes,
      String timeZone,
      boolean closedOnFrenchHolidays) {}
}
