package com.ooma.office.porting.domain.calendar;

import static com.ooma.office.kernel.domain.BusinessCalendar.PARIS;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;

/// *Firm order commitment*: the half-day on which the losing carrier lets the numbers go. It is the
/// carrier who chooses it.
public record FocDate(LocalDate date, Slot slot) {

  private static final Period HORIZON = Period.ofYears(1);

  /// A half-day; the lines are down for at most four hours of it.
  public enum Slot {
    MORNING(LocalTime.of(8, 0)),
    AFTERNOON(LocalTime.of(14, 0));

    private final LocalTime start;

    Slot(LocalTime start) {
      this.start = start;
    }
  }

  /// When porting begins.
  public Instant start() {
    return date.atTime(slot.start).atZone(PARIS).toInstant();
  }

  /// @throws Refused if nobody ports on that day, or it is over, or absurdly far
  public void check(Instant now) {
    var today = LocalDate.ofInstant(now, PARIS);
    if (date.isBefore(today)) {
      throw Refused.invalid("foc-in-the-past", date + " is over; it is " + today + ".");
    }
    if (date.isAfter(today.plus(HORIZON))) {
      throw Refused.invalid("foc-too-far", date + " is more than a year away.");
    }
    if (!BusinessCalendar.isBusinessDay(date)) {
      throw Refused.invalid(
          "foc-not-a-porting-day", date + " is a week-end or a French holiday: nobody ports then.");
    }
  }

  @Override
  public String toString() {
    return date + " " + slot;
  }
}
