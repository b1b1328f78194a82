package com.ooma.office.support.application.appointment;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.appointment.port.Appointments;
import com.ooma.office.support.application.hours.port.OpeningExceptions;
import com.ooma.office.support.application.notice.WriteNotice;
import com.ooma.office.support.domain.appointment.Appointment;
import com.ooma.office.support.domain.appointment.AppointmentSlot;
import com.ooma.office.support.domain.notice.AppointmentFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/// Nobody is there in the hour of an appointment any more: its company is told, and offered the
/// next hour that is free.
@UseCase
public class CallOffAppointment {

  private final Appointments appointments;
  private final OpeningExceptions exceptions;
  private final FindSlots findSlots;
  private final WriteNotice writeNotice;
  private final Clock clock;

  public CallOffAppointment(
      Appointments appointments,
      OpeningExceptions exceptions,
      FindSlots findSlots,
      WriteNotice writeNotice,
      Clock clock) {
    this.appointments = appointments;
    this.exceptions = exceptions;
    this.findSlots = findSlots;
    this.writeNotice = writeNotice;
    this.clock = clock;
  }

  public record Command(UUID appointmentId) {}

  /// @return false if somebody is there after all, or it was changed meanwhile, or somebody else is
  ///   at it
  public boolean handle(Command command) {
    var unattended =
        appointments
            .findToComeOfAnyAccount(command.appointmentId(), clock.instant())
            .filter(appointment -> !isAttended(appointment));
    unattended.ifPresent(this::callOff);
    return unattended.isPresent();
  }

  private boolean isAttended(Appointment appointment) {
    return new AppointmentSlot(appointment.startsAt())
        .isAttended(exceptions.calendarSince(appointment.startsAt()));
  }

  private void callOff(Appointment appointment) {
    var cancelled = appointment.cancel(clock.instant());
    appointments.save(cancelled);
    var today = LocalDate.now(clock);
    var free = findSlots.handle(new FindSlots.Command(today, today.plusDays(30)));
    var facts =
        new AppointmentFacts.Cancelled(
            cancelled.id(),
            cancelled.startsAt(),
            cancelled.phone(),
            cancelled.sequence(),
            true,
            free.isEmpty() ? null : free.getFirst().startsAt());
    writeNotice.handle(new WriteNotice.Command(cancelled.accountId(), facts));
  }
}
