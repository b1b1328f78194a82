package com.ooma.office.porting.domain.calendar;

import static com.ooma.office.kernel.domain.BusinessCalendar.PARIS;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;

/// *Firm order commitment*: the half-day on which the losing carrier lets the numbers go. It is the
/// carrier who chooses it.
public record FocDate(LocalDate date, Slot slot) {

  /// For so long the lines may be down (decision 2013-0830).
  public static final Duration LENGTH = Duration.ofHours(4);

  /// Within fewer business days after the order no business line can be ready.
  private static final int PLAUSIBLE = 3;

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

  /// When the lines are to work again.
  public Instant end() {
    return start().plus(LENGTH);
  }

  /// Whether this is too soon after the carrier got the order to be meant.
  public boolean isImplausiblyEarly(Instant ordered) {
    var orderedOn = LocalDate.ofInstant(ordered, PARIS);
    return date.isBefore(BusinessCalendar.businessDaysAfter(orderedOn, PLAUSIBLE));
  }

  /// @throws Refused if nobody ports there on that day, or it is over, or absurdly far
  public void check(Instant now, PortingArea area) {
    checkReach(now);
    if (!area.isPortingDay(date)) {
      throw Refused.invalid(
          "foc-not-a-porting-day",
          date + " is a week-end or a holiday where the lines are: nobody ports then.");
    }
  }

  /// @throws Refused if it is over, or absurdly far
  public void checkReach(Instant now) {
    var today = LocalDate.ofInstant(now, PARIS);
    if (date.isBefore(today)) {
      throw Refused.invalid("foc-in-the-past", date + " is over; it is " + today + ".");
    }
    if (!now.isBefore(end())) {
      throw Refused.invalid("foc-in-the-past", this + " is over, at the end of that half-day.");
    }
    if (date.isAfter(today.plus(HORIZON))) {
      throw Refused.invalid("foc-too-far", date + " is more than a year away.");
    }
  }

  @Override
  public String toString() {
    return date + " " + slot;
  }
}
