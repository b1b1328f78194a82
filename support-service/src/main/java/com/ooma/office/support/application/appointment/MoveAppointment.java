package com.ooma.office.support.application.appointment;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.ReadRevision;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.appointment.port.Appointments;
import com.ooma.office.support.application.notice.WriteNotice;
import com.ooma.office.support.domain.notice.AppointmentFacts;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A primary member, or care for one, chooses another hour.
@UseCase
public class MoveAppointment {

  private final Appointments appointments;
  private final Advisers advisers;
  private final WriteNotice writeNotice;
  private final Clock clock;

  public MoveAppointment(
      Appointments appointments, Advisers advisers, WriteNotice writeNotice, Clock clock) {
    this.appointments = appointments;
    this.advisers = advisers;
    this.writeNotice = writeNotice;
    this.clock = clock;
  }

  /// @param seen the revision that they read
  public record Command(
      UUID accountId, UUID appointmentId, Instant startsAt, @Nullable Long seen) {}

  public void handle(Command command) {
    var now = clock.instant();
    var appointment =
        appointments
            .find(command.accountId(), command.appointmentId())
            .orElseThrow(() -> Refused.notFound("appointment"));
    new ReadRevision("appointment", appointments.revision(appointment)).require(command.seen());
    appointment.requireToCome(now);
    if (appointment.startsAt().equals(command.startsAt())) {
      return;
    }
    var moved = appointment.moveTo(command.startsAt(), advisers.take(command.startsAt()), now);
    appointments.save(moved);
    var facts =
        new AppointmentFacts.Moved(
            moved.id(), moved.startsAt(), appointment.startsAt(), moved.phone(), moved.sequence());
    writeNotice.handle(new WriteNotice.Command(moved.accountId(), facts));
  }
}
