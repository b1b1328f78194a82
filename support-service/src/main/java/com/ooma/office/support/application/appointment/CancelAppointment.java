package com.ooma.office.support.application.appointment;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.appointment.port.Appointments;
import com.ooma.office.support.application.notice.WriteNotice;
import com.ooma.office.support.domain.appointment.AppointmentState;
import com.ooma.office.support.domain.notice.AppointmentFacts;
import java.time.Clock;
import java.util.UUID;

/// A primary member, or care for one, needs no appointment after all.
@UseCase
public class CancelAppointment {

  private final Appointments appointments;
  private final WriteNotice writeNotice;
  private final Clock clock;

  public CancelAppointment(Appointments appointments, WriteNotice writeNotice, Clock clock) {
    this.appointments = appointments;
    this.writeNotice = writeNotice;
    this.clock = clock;
  }

  public record Command(UUID accountId, UUID appointmentId) {}

  /// Doing so again changes nothing.
  public void handle(Command command) {
    var appointment =
        appointments
            .find(command.accountId(), command.appointmentId())
            .orElseThrow(() -> Refused.notFound("appointment"));
    if (appointment.state() == AppointmentState.CANCELLED) {
      return;
    }
    var cancelled = appointment.cancel(clock.instant());
    appointments.save(cancelled);
    var facts =
        new AppointmentFacts.Cancelled(
            cancelled.id(),
            cancelled.startsAt(),
            cancelled.phone(),
            cancelled.sequence(),
            false,
            null);
    writeNotice.handle(new WriteNotice.Command(cancelled.accountId(), facts));
  }
}
