package com.ooma.office.support.adapter.out.persistence.appointment;

import com.ooma.office.kernel.persistence.RowlessLock;
import com.ooma.office.kernel.persistence.Skip;
import com.ooma.office.support.application.appointment.port.Appointments;
import com.ooma.office.support.domain.appointment.Appointment;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// Appointments in Postgres.
@ApplicationScoped
class JpaAppointments implements Appointments, PanacheRepositoryBase<AppointmentRow, UUID> {

  private static final String FREE_HOST =
      """
      SELECT min(host) FROM generate_series(0, :hosts - 1) host
      WHERE NOT EXISTS (
        SELECT FROM appointment a
        WHERE a.starts_at = :slot AND a.host = host.host AND a.state <> 'CANCELLED')
      """;

  @Override
  public OptionalInt freeHost(Instant startsAt, int hosts) {
    RowlessLock.take(getEntityManager(), "appointment " + startsAt);
    var host =
        getEntityManager()
            .createNativeQuery(FREE_HOST, Integer.class)
            .setParameter("hosts", hosts)
            .setParameter("slot", startsAt)
            .getSingleResult();
    return host instanceof Integer free ? OptionalInt.of(free) : OptionalInt.empty();
  }

  @Override
  public long toCome(UUID accountId, Instant now) {
    RowlessLock.take(getEntityManager(), "appointments of " + accountId);
    return count("accountId = ?1 and state = BOOKED and startsAt > ?2", accountId, now);
  }

  @Override
  public Optional<Appointment> find(UUID accountId, UUID appointmentId) {
    return find("appointmentId = ?1 and accountId = ?2", appointmentId, accountId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .map(AppointmentRow::toAppointment);
  }

  @Override
  public Optional<Appointment> findOfAnyAccount(UUID appointmentId) {
    return findByIdOptional(appointmentId, LockModeType.PESSIMISTIC_WRITE)
        .map(AppointmentRow::toAppointment);
  }

  @Override
  public Optional<Appointment> findToRemindOfAnyAccount(UUID appointmentId, Instant now) {
    return Skip.locked(find("appointmentId = ?1 and remindAt <= ?2", appointmentId, now))
        .firstResultOptional()
        .map(AppointmentRow::toAppointment);
  }

  @Override
  public Optional<Appointment> findToComeOfAnyAccount(UUID appointmentId, Instant now) {
    return Skip.locked(
            find("appointmentId = ?1 and state = BOOKED and startsAt > ?2", appointmentId, now))
        .firstResultOptional()
        .map(AppointmentRow::toAppointment);
  }

  @Override
  public long revision(Appointment appointment) {
    return findById(appointment.id()).revision;
  }

  @Override
  public void save(Appointment appointment) {
    var row = findById(appointment.id());
    if (row == null) {
      row = new AppointmentRow();
      row.update(appointment);
      persist(row);
    } else {
      row.update(appointment);
    }
  }
}
