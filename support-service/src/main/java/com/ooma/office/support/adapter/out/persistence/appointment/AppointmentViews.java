package com.ooma.office.support.adapter.out.persistence.appointment;

import static java.util.stream.Collectors.toMap;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.persistence.ListQuery;
import com.ooma.office.support.application.appointment.FindAppointments;
import com.ooma.office.support.domain.appointment.AppointmentState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Views of appointments: the rows are as small as they are.
@ApplicationScoped
class AppointmentViews implements FindAppointments, PanacheRepositoryBase<AppointmentRow, UUID> {

  private static final String REVISION =
      """
      select a.revision from AppointmentRow a
      where a.appointmentId = :appointment and (:any = true or a.accountId = :account)
      """;

  private static final String TAKEN =
      """
      select a.startsAt, count(a) from AppointmentRow a
      where a.startsAt >= :from and a.startsAt < :until and a.state <> CANCELLED
      group by a.startsAt
      """;

  private static final String TO_COME =
      """
      select a.appointmentId, a.startsAt from AppointmentRow a
      where a.startsAt > :now and a.state = BOOKED
      """;

  private static final String TO_REMIND =
      "select a.appointmentId from AppointmentRow a where a.remindAt <= :now order by a.remindAt";

  @Override
  public Page<AppointmentView> list(
      @Nullable UUID accountId, @Nullable AppointmentState state, Days days, Page.Request page) {
    var fetched =
        new ListQuery("select a from AppointmentRow a", "a.appointmentId", page)
                .and("a.accountId = :account", "account", accountId)
                .and("a.state = :state", "state", state)
                .and("a.startsAt >= :begin", "begin", days.begin())
                .and("a.startsAt < :end", "end", days.end())
                .fetch(getEntityManager(), AppointmentRow.class)
                .stream()
                .map(row -> AppointmentView.of(row.toAppointment()))
                .toList();
    return Page.of(fetched, page, AppointmentView::appointmentId);
  }

  @Override
  public Optional<Found> find(@Nullable UUID accountId, UUID appointmentId) {
    var one = "appointmentId = ?1";
    var wanted =
        accountId == null
            ? find(one, appointmentId)
            : find(one + " and accountId = ?2", appointmentId, accountId);
    return wanted
        .singleResultOptional()
        .map(row -> new Found(AppointmentView.of(row.toAppointment()), row.revision));
  }

  @Override
  public Optional<Long> revision(@Nullable UUID accountId, UUID appointmentId) {
    return getEntityManager()
        .createQuery(REVISION, Long.class)
        .setParameter("appointment", appointmentId)
        .setParameter("any", accountId == null)
        .setParameter("account", accountId == null ? appointmentId : accountId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Map<Instant, Integer> takenBetween(Instant from, Instant until) {
    return getEntityManager()
        .createQuery(TAKEN, Taken.class)
        .setParameter("from", from)
        .setParameter("until", until)
        .getResultStream()
        .collect(toMap(Taken::startsAt, taken -> (int) taken.count()));
  }

  record Taken(Instant startsAt, long count) {}

  @Override
  public List<Booking> toCome(Instant now) {
    return getEntityManager()
        .createQuery(TO_COME, Booking.class)
        .setParameter("now", now)
        .getResultList();
  }

  @Override
  public List<UUID> toRemind(Instant now, int limit) {
    return getEntityManager()
        .createQuery(TO_REMIND, UUID.class)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultList();
  }
}
