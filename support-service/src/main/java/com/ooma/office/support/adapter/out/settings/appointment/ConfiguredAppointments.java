package com.ooma.office.support.adapter.out.settings.appointment;

import com.ooma.office.support.application.appointment.port.AppointmentPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The policy in `office.appointments.*`.
@ApplicationScoped
class ConfiguredAppointments implements AppointmentPolicy {

  private final int advisers;

  ConfiguredAppointments(@ConfigProperty(name = "office.appointments.advisers") int advisers) {
    this.advisers = advisers;
  }

  @Override
  public int advisers() {
    return advisers;
  }
}
