package com.ooma.office.support.application.appointment;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.hours.port.OpeningExceptions;
import com.ooma.office.support.domain.appointment.AppointmentSlot;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Which appointments to come fall on hours in which nobody is there any more. Looking again and
/// again also finds the one that was booked while its day was being closed.
@UseCase
public class FindUnattended {

  private final FindAppointments appointments;
  private final OpeningExceptions exceptions;
  private final Clock clock;

  FindUnattended(FindAppointments appointments, OpeningExceptions exceptions, Clock clock) {
    this.appointments = appointments;
    this.exceptions = exceptions;
    this.clock = clock;
  }

  public List<UUID> handle() {
    var now = clock.instant();
    var calendar = exceptions.calendarSince(now);
    return appointments.toCome(now).stream()
        .filter(booking -> !new AppointmentSlot(booking.startsAt()).isAttended(calendar))
        .map(FindAppointments.Booking::appointmentId)
        .toList();
  }
}
