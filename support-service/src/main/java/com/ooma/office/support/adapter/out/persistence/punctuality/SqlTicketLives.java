package com.ooma.office.support.adapter.out.persistence.punctuality;

import com.ooma.office.support.application.punctuality.FindDueChecks;
import com.ooma.office.support.application.punctuality.port.TicketLives;
import com.ooma.office.support.domain.punctuality.TicketLife;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// What of tickets and their messages starts or stops a clock.
@ApplicationScoped
class SqlTicketLives implements TicketLives, FindDueChecks {

  private static final String DUE =
      "SELECT ticket_id FROM ticket WHERE check_at <= :now ORDER BY check_at LIMIT :limit";

  private static final String TAKE =
      """
      SELECT ticket_id FROM ticket WHERE ticket_id = :ticket AND check_at <= :now
      FOR UPDATE SKIP LOCKED
      """;

  private static final String STEPS =
      """
      SELECT t.ticket_id, t.category, t.priority, t.assignee, t.opened_at, m.author, m.solves, m.written_at
      FROM ticket t JOIN ticket_message m USING (ticket_id)
      WHERE t.asked_by IS NOT NULL AND
      """;

  private static final String IN_ORDER = " ORDER BY t.ticket_id, m.place";

  private static final String ONE = STEPS + "t.ticket_id = :ticket" + IN_ORDER;

  private static final String BETWEEN =
      STEPS + "t.opened_at >= :from AND t.opened_at < :until" + IN_ORDER;

  private static final String AGAIN =
      "UPDATE ticket SET check_at = CAST(:at AS timestamptz) WHERE ticket_id = :ticket";

  private final EntityManager entities;

  SqlTicketLives(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<UUID> due(Instant now, int limit) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(DUE, UUID.class)
        .setParameter("now", now)
        .setParameter("limit", limit)
        .getResultList();
  }

  @Override
  public List<TicketLife> openedBetween(Instant from, Instant until) {
    return StepColumns.lives(
        entities
            .unwrap(Session.class)
            .createNativeQuery(BETWEEN, StepColumns.class)
            .setParameter("from", from)
            .setParameter("until", until)
            .getResultList());
  }

  @Override
  public Optional<TicketLife> findDueOfAnyAccount(UUID ticketId, Instant now) {
    var session = entities.unwrap(Session.class);
    return session
        .createNativeQuery(TAKE, UUID.class)
        .setParameter("ticket", ticketId)
        .setParameter("now", now)
        .getResultStream()
        .findFirst()
        .flatMap(taken ->
            StepColumns.lives(
                    session
                        .createNativeQuery(ONE, StepColumns.class)
                        .setParameter("ticket", taken)
                        .getResultList())
                .stream()
                .findFirst());
  }

  @Override
  public void checkAgain(UUID ticketId, @Nullable Instant at) {
    entities
        .createNativeQuery(AGAIN)
        .setParameter("at", at == null ? null : at.toString())
        .setParameter("ticket", ticketId)
        .executeUpdate();
  }
}
