package com.ooma.office.kernel.domain.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// Days and moments as they are written to us: ISO 8601 in full, in a year that somebody can mean.
/// What lies further off is a mistake, and beyond what a database or a sum of days can hold.
public final class CalendarText {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private CalendarText() {}

  /// @param text such as `2026-11-30`
  /// @return empty if there is no such day
  public static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text)).filter(day -> isMeant(day.getYear()));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// @param text such as `2026-11-30T09:00:00Z` or, with an offset, `2026-11-30T10:00:00+01:00`
  /// @return empty if there is no such moment
  public static Optional<Instant> moment(String text) {
    try {
      return Optional.of(Instant.parse(text))
          .filter(moment -> isMeant(moment.atOffset(ZoneOffset.UTC).getYear()));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static boolean isMeant(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }
}
