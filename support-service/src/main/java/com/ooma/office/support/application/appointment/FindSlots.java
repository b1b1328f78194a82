package com.ooma.office.support.application.appointment;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.hours.port.OpeningExceptions;
import com.ooma.office.support.domain.appointment.AppointmentSlot;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// A member asks when an adviser can be had.
@UseCase
public class FindSlots {

  static final int LONGEST_DAYS = 31;

  private final FindAppointments appointments;
  private final OpeningExceptions exceptions;
  private final Advisers advisers;
  private final Clock clock;

  FindSlots(
      FindAppointments appointments, OpeningExceptions exceptions, Advisers advisers, Clock clock) {
    this.appointments = appointments;
    this.exceptions = exceptions;
    this.advisers = advisers;
    this.clock = clock;
  }

  /// @param from the first day in Paris
  /// @param until the last one
  public record Command(LocalDate from, LocalDate until) {}

  public List<FreeSlot> handle(Command command) {
    var days = ChronoUnit.DAYS.between(command.from(), command.until()) + 1;
    if (days < 1 || days > LONGEST_DAYS) {
      throw Refused.malformed("slot-period", "Slots are asked for 1 to " + LONGEST_DAYS + " days.")
          .about(LONGEST_DAYS);
    }
    var now = clock.instant();
    var calendar = exceptions.calendarSince(command.from());
    var taken =
        appointments.takenBetween(start(command.from()), start(command.until().plusDays(1)));
    return command
        .from()
        .datesUntil(command.until().plusDays(1))
        .flatMap(day -> AppointmentSlot.on(day, calendar).stream())
        .filter(slot -> slot.isBookableAt(now))
        .map(slot ->
            new FreeSlot(
                slot.startsAt(),
                slot.endsAt(),
                advisers.count() - taken.getOrDefault(slot.startsAt(), 0)))
        .filter(slot -> slot.places() > 0)
        .toList();
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(BusinessCalendar.PARIS).toInstant();
  }

  /// @param places how many advisers are free
  public record FreeSlot(Instant startsAt, Instant endsAt, int places) {}
}
