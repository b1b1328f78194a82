package com.ooma.office.porting.domain.calendar;

import static com.ooma.office.kernel.domain.BusinessCalendar.PARIS;

import java.time.Instant;
import java.time.LocalDate;

/// What a member may expect before a carrier named a day. All are porting days but the last.
///
/// @param earliest no carrier is ready before; a day before it would be a mistake
/// @param usualFrom most ports are between this day
/// @param usualUntil and this one: one to three weeks
/// @param legalMaximum the last lawful day, if the carrier confirms when it usually does
public record PortEstimate(
    LocalDate earliest, LocalDate usualFrom, LocalDate usualUntil, LocalDate legalMaximum) {

  private static final int WEEKS = 3;

  /// @param handedIn when the request is handed in
  /// @param leadDays porting days that the carrier needs at least for such a port
  public static PortEstimate of(Instant handedIn, PortingArea area, int leadDays) {
    var today = LocalDate.ofInstant(handedIn, PARIS);
    var earliest = area.portingDaysAfter(today, leadDays);
    var aWeekOn = area.portingDayFrom(today.plusWeeks(1));
    var threeWeeksOn = area.portingDayFrom(today.plusWeeks(WEEKS));
    return new PortEstimate(
        earliest,
        latest(earliest, aWeekOn),
        latest(earliest, threeWeeksOn),
        PortingDelays.legalMaximum(latest(earliest, aWeekOn)));
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
