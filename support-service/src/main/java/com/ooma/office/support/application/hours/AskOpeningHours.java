package com.ooma.office.support.application.hours;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.hours.port.OpeningExceptions;
import com.ooma.office.support.domain.hours.OpeningCalendar;
import com.ooma.office.support.domain.hours.OpeningException;
import com.ooma.office.support.domain.hours.OpeningHours;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
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

  private final OpeningExceptions exceptions;
  private final Clock clock;

  AskOpeningHours(OpeningExceptions exceptions, Clock clock) {
    this.exceptions = exceptions;
    this.clock = clock;
  }

  public OpeningHoursView handle() {
    var coming = exceptions.since(LocalDate.now(clock));
    var state = new OpeningCalendar(coming).stateAt(clock.instant());
    return new OpeningHoursView(
        state.openNow(),
        state.nextOpening().toOffsetDateTime(),
        state.nextClosing() == null ? null : state.nextClosing().toOffsetDateTime(),
        OpeningHours.PHONE,
        RULE,
        coming.stream().map(OtherDay::of).toList());
  }

  /// @param nextOpening the first opening after now, also while it is open
  /// @param nextClosing absent while it is closed
  public record OpeningHoursView(
      boolean openNow,
      OffsetDateTime nextOpening,
      @Nullable OffsetDateTime nextClosing,
      String phone,
      OpeningRule hours,
      List<OtherDay> exceptions) {}

  /// A day that is otherwise, today or later. `opens` and `closes` are `HH:mm`.
  ///
  /// @param opens absent, as `closes`, if nobody is there all day
  public record OtherDay(
      LocalDate day, @Nullable String opens, @Nullable String closes, String reason) {

    static OtherDay of(OpeningException exception) {
      var opens = exception.opens();
      var closes = exception.closes();
      return new OtherDay(
          exception.day(),
          opens == null ? null : opens.toString(),
          closes == null ? null : closes.toString(),
          exception.reason());
    }
  }

  /// The rule behind the answer. `opens` and `closes` are `HH:mm`.
  public record OpeningRule(
      List<DayOfWeek> days,
      String opens,
      String closes,
      String timeZone,
      boolean closedOnFrenchHolidays) {}
}
