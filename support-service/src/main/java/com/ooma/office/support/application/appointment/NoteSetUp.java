package com.ooma.office.support.application.appointment;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.ReadRevision;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.appointment.port.Appointments;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The adviser notes what was set up.
@UseCase
public class NoteSetUp {

  private final Appointments appointments;
  private final Clock clock;

  public NoteSetUp(Appointments appointments, Clock clock) {
    this.appointments = appointments;
    this.clock = clock;
  }

  /// @param seen the revision that they read
  public record Command(UUID appointmentId, String setUp, @Nullable Long seen) {}

  public void handle(Command command) {
    var appointment =
        appointments
            .findOfAnyAccount(command.appointmentId())
            .orElseThrow(() -> Refused.notFound("appointment"));
    new ReadRevision("appointment", appointments.revision(appointment)).require(command.seen());
    appointments.save(appointment.hold(command.setUp(), clock.instant()));
  }
}
