package com.ooma.office.support.application.appointment;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.appointment.port.AppointmentPolicy;
import com.ooma.office.support.application.appointment.port.Appointments;
import com.ooma.office.support.application.hours.port.OpeningExceptions;
import com.ooma.office.support.domain.appointment.AppointmentSlot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/// Those who can be had in each slot; they are there when the support line is open.
@ApplicationScoped
public class Advisers {

  private final Appointments appointments;
  private final OpeningExceptions exceptions;
  private final AppointmentPolicy policy;
  private final Clock clock;

  public Advisers(
      Appointments appointments,
      OpeningExceptions exceptions,
      AppointmentPolicy policy,
      Clock clock) {
    this.appointments = appointments;
    this.exceptions = exceptions;
    this.policy = policy;
    this.clock = clock;
  }

  int count() {
    return policy.advisers();
  }

  /// Takes one for the slot.
  ///
  /// @return which
  /// @throws Refused if there is no such slot, or nobody is free
  int take(Instant startsAt) {
    var slot = new AppointmentSlot(startsAt);
    var now = clock.instant();
    slot.requireBookable(exceptions.calendarSince(startsAt), now);
    return appointments
        .freeHost(startsAt, policy.advisers())
        .orElseThrow(() ->
            Refused.conflict("slot-taken", "All advisers are taken then: choose another slot."));
  }
}
