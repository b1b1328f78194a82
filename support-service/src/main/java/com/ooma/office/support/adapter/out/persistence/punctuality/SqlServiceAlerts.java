package com.ooma.office.support.adapter.out.persistence.punctuality;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.support.application.punctuality.FindServiceAlerts;
import com.ooma.office.support.application.punctuality.port.ServiceAlerts;
import com.ooma.office.support.domain.punctuality.Check;
import com.ooma.office.support.domain.punctuality.Promise;
import com.ooma.office.support.domain.sla.ServiceClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Warnings in Postgres.
@ApplicationScoped
class SqlServiceAlerts implements ServiceAlerts, FindServiceAlerts {

  private static final String RAISE =
      """
      INSERT INTO service_alert (alert_id, ticket_id, promise, since, level, raised_at)
      VALUES (:id, :ticket, :promise, :since, :level, :now)
      ON CONFLICT DO NOTHING
      """;

  private static final String LIST =
      """
      SELECT a.alert_id, a.ticket_id, t.account_id, t.subject, t.assignee, a.promise, a.level, a.since, a.raised_at
      FROM service_alert a JOIN ticket t USING (ticket_id)
      WHERE a.alert_id < :before AND a.alert_id >= coalesce(CAST(:from AS uuid), a.alert_id)
      ORDER BY a.alert_id DESC LIMIT :limit
      """;

  private final EntityManager entities;

  SqlServiceAlerts(EntityManager entities) {
    this.entities = entities;
  }

  record Found(
      UUID alertId,
      UUID ticketId,
      UUID accountId,
      String subject,
      @Nullable String assignee,
      String promise,
      String level,
      Instant since,
      Instant raisedAt) {

    ServiceAlert toAlert() {
      return new ServiceAlert(
          alertId,
          ticketId,
          accountId,
          subject,
          assignee,
          Promise.Kind.valueOf(promise),
          ServiceClock.Reading.valueOf(level),
          since,
          raisedAt);
    }
  }

  @Override
  public void raise(UUID alertId, UUID ticketId, Check.Alert alert, Instant now) {
    entities
        .createNativeQuery(RAISE)
        .setParameter("id", alertId)
        .setParameter("ticket", ticketId)
        .setParameter("promise", alert.promise().name())
        .setParameter("since", alert.since())
        .setParameter("level", alert.level().name())
        .setParameter("now", now)
        .executeUpdate();
  }

  @Override
  public Page<ServiceAlert> list(Page.Request page) {
    var fetched =
        entities
            .unwrap(Session.class)
            .createNativeQuery(LIST, Found.class)
            .setParameter("before", page.before())
            .setParameter("from", Objects.toString(page.from(), null))
            .setParameter("limit", page.limit() + 1)
            .getResultStream()
            .map(Found::toAlert)
            .toList();
    return Page.of(fetched, page, ServiceAlert::alertId);
  }
}
