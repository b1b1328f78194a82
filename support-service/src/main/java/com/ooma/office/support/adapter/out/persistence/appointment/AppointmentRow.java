package com.ooma.office.support.adapter.out.persistence.appointment;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.support.domain.appointment.Appointment;
import com.ooma.office.support.domain.appointment.AppointmentState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `appointment`.
@Entity
@Table(name = "appointment")
class AppointmentRow {

  @Id
  @Column(name = "appointment_id")
  UUID appointmentId;

  @Version long revision;

  @Column(name = "account_id")
  UUID accountId;

  @Column(name = "booked_by")
  String bookedBy;

  @Column(name = "starts_at")
  Instant startsAt;

  int host;

  String phone;

  String wishes;

  @Enumerated(EnumType.STRING)
  AppointmentState state;

  int sequence;

  @Column(name = "remind_at")
  @Nullable Instant remindAt;

  @Column(name = "set_up")
  @Nullable String setUp;

  void update(Appointment appointment) {
    appointmentId = appointment.id();
    accountId = appointment.accountId();
    bookedBy = appointment.bookedBy();
    startsAt = appointment.startsAt();
    host = appointment.host();
    phone = appointment.phone().e164();
    wishes = appointment.wishes();
    state = appointment.state();
    sequence = appointment.sequence();
    remindAt = appointment.remindAt();
    setUp = appointment.setUp();
  }

  Appointment toAppointment() {
    return new Appointment(
        appointmentId,
        accountId,
        bookedBy,
        startsAt,
        host,
        new PhoneNumber(phone),
        wishes,
        state,
        sequence,
        remindAt,
        setUp);
  }
}
