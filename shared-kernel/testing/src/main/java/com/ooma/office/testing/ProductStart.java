package com.ooma.office.testing;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/// At what Parisian time a test begins. Product time only moves forward, so it lies ahead of the
/// wall clock, whatever that shows: midnight, the end of a month and that of a year can be met by a
/// test that takes a minute, and be avoided by all others.
public final class ProductStart {

  /// Some minutes before the day ends.
  private static final LocalTime LATE = LocalTime.of(23, 55);

  /// They have holidays that may be a Tuesday in the middle of the month.
  private static final Set<Month> WITH_HOLIDAYS = Set.of(Month.MAY, Month.JULY, Month.NOVEMBER);

  private ProductStart() {}

  /// @param start `now`; `ordinary`, a Tuesday in the middle of a month, at ten; `end-of-day`,
  ///   `end-of-month`, `end-of-year`, each at 23:55; or a moment such as `2026-12-31T23:55`
  /// @param now in Paris
  /// @throws IllegalArgumentException with a sentence for the person who typed it
  public static ZonedDateTime of(String start, ZonedDateTime now) {
    var moment =
        switch (start) {
          case "now" -> now;
          case "ordinary" -> ordinary(now);
          case "end-of-day" -> late(now, now);
          case "end-of-month" -> late(now.with(TemporalAdjusters.lastDayOfMonth()), now);
          case "end-of-year" -> late(now.with(TemporalAdjusters.lastDayOfYear()), now);
          default -> named(start, now);
        };
    if (moment.isBefore(now)) {
      throw new IllegalArgumentException("The clock only moves forward: " + start + " is over.");
    }
    return moment;
  }

  private static ZonedDateTime ordinary(ZonedDateTime now) {
    var day = now.with(LocalTime.of(10, 0)).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    while (day.getDayOfMonth() < 8
        || day.getDayOfMonth() > 20
        || WITH_HOLIDAYS.contains(day.getMonth())) {
      day = day.plusWeeks(1);
    }
    return day;
  }

  /// Whoever asks in the last five minutes has what they want.
  private static ZonedDateTime late(ZonedDateTime day, ZonedDateTime now) {
    var late = day.with(LATE);
    return late.isBefore(now) ? now : late;
  }

  private static ZonedDateTime named(String start, ZonedDateTime now) {
    try {
      return LocalDateTime.parse(start).atZone(now.getZone());
    } catch (DateTimeParseException _) {
      throw new IllegalArgumentException(
          "The clock starts now, at an ordinary hour (ordinary), end-of-day, end-of-month,"
              + " end-of-year, or at a moment such as 2026-12-31T23:55, not "
              + start
              + ".");
    }
  }
}
