package com.ooma.office.support.application.appointment;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.appointment.port.Appointments;
import com.ooma.office.support.application.notice.WriteNotice;
import com.ooma.office.support.domain.appointment.Appointment;
import com.ooma.office.support.domain.notice.AppointmentFacts;
import java.time.Clock;
import java.util.UUID;

/// A day before an appointment its company is reminded, unless time went past it meanwhile.
@UseCase
public class RemindOfAppointment {

  private final Appointments appointments;
  private final WriteNotice writeNotice;
  private final Clock clock;

  public RemindOfAppointment(Appointments appointments, WriteNotice writeNotice, Clock clock) {
    this.appointments = appointments;
    this.writeNotice = writeNotice;
    this.clock = clock;
  }

  public record Command(UUID appointmentId) {}

  /// @return false if it was not due any more, or somebody else is at it
  public boolean handle(Command command) {
    var now = clock.instant();
    var due = appointments.findToRemindOfAnyAccount(command.appointmentId(), now);
    due.ifPresent(appointment -> {
      if (now.isBefore(appointment.startsAt())) {
        remind(appointment);
      }
      appointments.save(appointment.reminded());
    });
    return due.isPresent();
  }

  private void remind(Appointment appointment) {
    var facts =
        new AppointmentFacts.Reminder(
            appointment.id(), appointment.startsAt(), appointment.phone(), appointment.sequence());
    writeNotice.handle(new WriteNotice.Command(appointment.accountId(), facts));
  }
}
