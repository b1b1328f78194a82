package com.ooma.office.support.application.appointment.port;

import com.ooma.office.support.domain.appointment.Appointment;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// The appointments, to be changed: whoever finds one has it alone until the transaction ends.
/// Whoever needs several locks takes them in this order: the account's, an appointment, a slot.
public interface Appointments {

  /// An adviser who is free then. Until the transaction ends, nobody else is given one for the same
  /// slot.
  OptionalInt freeHost(Instant startsAt, int hosts);

  /// How many of the account are to come. Until the transaction ends, nobody else is told so.
  long toCome(UUID accountId, Instant now);

  Optional<Appointment> find(UUID accountId, UUID appointmentId);

  /// For our own people, who serve every account.
  Optional<Appointment> findOfAnyAccount(UUID appointmentId);

  /// One whose company is to be reminded, unless somebody else is at it.
  Optional<Appointment> findToRemindOfAnyAccount(UUID appointmentId, Instant now);

  /// One that is to come, unless somebody else is at it.
  Optional<Appointment> findToComeOfAnyAccount(UUID appointmentId, Instant now);

  /// The revision of one that was found, as its readers know it.
  long revision(Appointment appointment);

  void save(Appointment appointment);
}
