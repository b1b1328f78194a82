package com.ooma.office.support.application.appointment.port;

/// What is decided about appointments outside of the code.
public interface AppointmentPolicy {

  /// How many advisers can be had at a time.
  int advisers();
}
