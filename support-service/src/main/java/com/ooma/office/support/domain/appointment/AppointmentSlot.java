package com.ooma.office.support.domain.appointment;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.domain.hours.OpeningCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// An hour in which an adviser can be had: those of a day begin when the support line opens, and
/// the last one is over when it closes.
public record AppointmentSlot(Instant startsAt) {

  public static final Duration LENGTH = Duration.ofHours(1);

  /// An adviser is not had at once.
  public static final Duration SOONEST = Duration.ofHours(4);

  public static final Duration LATEST = Duration.ofDays(60);

  /// In the request.
  private static final String STARTS_AT = "/startsAt";

  public static List<AppointmentSlot> on(LocalDate day, OpeningCalendar calendar) {
    return calendar.shiftOn(day).stream()
        .flatMap(shift ->
            Stream.iterate(
                shift.opens(),
                start -> !start.plus(LENGTH).isAfter(shift.closes()),
                start -> start.plus(LENGTH)))
        .map(AppointmentSlot::new)
        .toList();
  }

  public Instant endsAt() {
    return startsAt.plus(LENGTH);
  }

  public LocalDate day() {
    return startsAt.atZone(BusinessCalendar.PARIS).toLocalDate();
  }

  /// Whether there is such an hour, as far as the calendar is known now.
  public boolean isAttended(OpeningCalendar calendar) {
    return on(day(), calendar).contains(this);
  }

  public boolean isBookableAt(Instant now) {
    return !startsAt.isBefore(now.plus(SOONEST)) && !startsAt.isAfter(now.plus(LATEST));
  }

  /// @throws Refused if there is no such slot, or it is too near or too far
  public void requireBookable(OpeningCalendar calendar, Instant now) {
    if (!isAttended(calendar)) {
      throw Refused.invalid("no-slot", "No appointment begins then: ask for the slots.")
          .at(STARTS_AT);
    }
    if (!isBookableAt(now)) {
      throw Refused.invalid(
              "slot-out-of-reach",
              "Appointments are booked at least "
                  + SOONEST.toHours()
                  + " hours before, and at most "
                  + LATEST.toDays()
                  + " days.")
          .about(SOONEST.toHours(), LATEST.toDays())
          .at(STARTS_AT);
    }
  }
}
