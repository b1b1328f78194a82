package com.ooma.office.support.domain.appointment;

/// What became of an appointment.
public enum AppointmentState {
  BOOKED,
  /// It took place, and what was set up is noted.
  HELD,
  CANCELLED
}
