package com.ooma.office.billing.adapter.out.persistence.barring;

import com.ooma.office.billing.application.barring.BarView;
import com.ooma.office.billing.application.barring.FindBars;
import com.ooma.office.billing.application.barring.port.BarEvents;
import com.ooma.office.billing.application.barring.port.Bars;
import com.ooma.office.billing.domain.barring.Bar;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// What is barred, in Postgres.
@ApplicationScoped
class SqlBars implements Bars, FindBars {

  private static final String IS_BARRED =
      """
      SELECT EXISTS (SELECT FROM call_bar
        WHERE account_id = :accountId AND destination = :destination AND lifted_at IS NULL)
      """;

  private static final String ADD =
      """
      INSERT INTO call_bar (bar_id, account_id, destination, spent_cents, limit_cents, barred_at, last_sequence)
      VALUES (:barId, :accountId, :destination, :spent, :limit, :at, :sequence)
      ON CONFLICT (account_id, destination) WHERE lifted_at IS NULL DO NOTHING
      """;

  private static final String ROW =
      """
      SELECT bar_id, account_id, destination, spent_cents, limit_cents, barred_at, lifted_at, lifted_by, reason,
        last_sequence
      FROM call_bar
      """;

  private static final String FIND = ROW + "WHERE bar_id = :barId FOR UPDATE";

  private static final String PAGE =
      ROW
          + """
          WHERE bar_id < :before AND (:accountId IS NULL OR account_id = :accountId)
            AND (NOT :inForceOnly OR lifted_at IS NULL)
          ORDER BY bar_id DESC LIMIT :limit
          """;

  private static final String SAVE =
      """
      UPDATE call_bar SET lifted_at = :at, lifted_by = :by, reason = :reason, last_sequence = :sequence
      WHERE bar_id = :barId
      """;

  private final EntityManager entities;
  private final BarEvents events;

  SqlBars(EntityManager entities, BarEvents events) {
    this.entities = entities;
    this.events = events;
  }

  @Override
  public boolean isBarred(UUID accountId, String destination) {
    return session()
        .createNativeQuery(IS_BARRED, Boolean.class)
        .setParameter("accountId", accountId)
        .setParameter("destination", destination)
        .getSingleResult();
  }

  @Override
  public void add(Bar bar) {
    var saved = bar.snapshot();
    int added =
        session()
            .createNativeMutationQuery(ADD)
            .setParameter("barId", saved.barId())
            .setParameter("accountId", saved.accountId())
            .setParameter("destination", saved.destination())
            .setParameter("spent", saved.spent().cents())
            .setParameter("limit", saved.limit().cents())
            .setParameter("at", saved.barredAt())
            .setParameter("sequence", saved.lastSequence())
            .executeUpdate();
    if (added > 0) {
      events.publish(bar);
    }
  }

  @Override
  public Optional<Bar> findForUpdateOfAnyAccount(UUID barId) {
    return session()
        .createNativeQuery(FIND, BarRow.class)
        .setParameter("barId", barId)
        .getResultStream()
        .findFirst()
        .map(row -> Bar.from(row.toSnapshot()));
  }

  @Override
  public void save(Bar bar) {
    var saved = bar.snapshot();
    var lifting = saved.lifting();
    session()
        .createNativeMutationQuery(SAVE)
        .setParameter("barId", saved.barId())
        .setParameter("at", lifting == null ? null : lifting.at(), Instant.class)
        .setParameter("by", lifting == null ? null : lifting.by(), String.class)
        .setParameter("reason", lifting == null ? null : lifting.reason(), String.class)
        .setParameter("sequence", saved.lastSequence())
        .executeUpdate();
    events.publish(bar);
  }

  @Override
  public Page<BarView> list(@Nullable UUID accountId, boolean inForceOnly, Page.Request page) {
    var fetched =
        session()
            .createNativeQuery(PAGE, BarRow.class)
            .setParameter("before", page.before())
            .setParameter("accountId", accountId, UUID.class)
            .setParameter("inForceOnly", inForceOnly)
            .setParameter("limit", page.limit() + 1)
            .getResultStream()
            .map(row -> BarView.of(row.toSnapshot()))
            .toList();
    return Page.of(fetched, page, BarView::barId);
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }

  record BarRow(
      UUID barId,
      UUID accountId,
      String destination,
      long spentCents,
      long limitCents,
      Instant barredAt,
      @Nullable Instant liftedAt,
      @Nullable String liftedBy,
      @Nullable String reason,
      long lastSequence) {

    Bar.Snapshot toSnapshot() {
      return new Bar.Snapshot(
          barId,
          accountId,
          destination,
          new Money(spentCents),
          new Money(limitCents),
          barredAt,
          liftedAt == null || liftedBy == null || reason == null
              ? null
              : new Bar.Lifting(liftedAt, liftedBy, reason),
          lastSequence);
    }
  }
}
