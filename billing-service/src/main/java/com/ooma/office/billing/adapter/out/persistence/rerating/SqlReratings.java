package com.ooma.office.billing.adapter.out.persistence.rerating;

import com.ooma.office.billing.application.rerating.port.Reratings;
import com.ooma.office.billing.domain.rerating.PricedCall;
import com.ooma.office.billing.domain.rerating.Rerating;
import com.ooma.office.billing.domain.usage.RatedCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// What is rated again, in Postgres.
@ApplicationScoped
class SqlReratings implements Reratings {

  private static final String ROW =
      """
      SELECT deck_id, plan, last_call, requested_at, done_at, looked, unbilled, invoiced, prepaid, before_cents,
        after_cents, credit_cents
      FROM rerating
      """;

  private static final String ONE = ROW + "WHERE deck_id = :deckId";

  private static final String NEXT =
      ROW + "WHERE done_at IS NULL ORDER BY requested_at, deck_id LIMIT 1 FOR UPDATE SKIP LOCKED";

  private static final String SAVE =
      """
      INSERT INTO rerating (deck_id, plan, last_call, requested_at, done_at, looked, unbilled, invoiced, prepaid,
        before_cents, after_cents, credit_cents)
      VALUES (:deckId, :plan, :lastCall, :requestedAt, :doneAt, :looked, :unbilled, :invoiced, :prepaid, :before, :after,
        :credited)
      ON CONFLICT (deck_id) DO UPDATE SET last_call = EXCLUDED.last_call, done_at = EXCLUDED.done_at,
        looked = EXCLUDED.looked, unbilled = EXCLUDED.unbilled, invoiced = EXCLUDED.invoiced,
        prepaid = EXCLUDED.prepaid, before_cents = EXCLUDED.before_cents, after_cents = EXCLUDED.after_cents,
        credit_cents = EXCLUDED.credit_cents
      """;

  private static final String LOCK_CALLS =
      """
      SELECT id FROM call WHERE plan = :plan AND id > :after AND kind IN ('CHARGED', 'UNRATED')
      ORDER BY id LIMIT :limit FOR UPDATE
      """;

  private static final String LOCK_PRICES =
      "SELECT id FROM rerated_call WHERE call = ANY (:calls) ORDER BY id FOR UPDATE";

  private static final String CALLS =
      """
      SELECT call.id, coalesce(again.id, call.id) AS item_id, call_id, leg, call.account_id, extension, called,
        started_at, seconds, plan, coalesce(again.kind, call.kind) AS kind,
        CASE WHEN again.id IS NULL THEN call.destination ELSE again.destination END AS destination,
        coalesce(again.ttc_cents, call.ttc_cents) AS ttc_cents,
        CASE WHEN NOT coalesce(again.billed, call.billed) THEN 'UNBILLED'
          WHEN again.id IS NOT NULL THEN CASE WHEN again.prepaid THEN 'PREPAID' ELSE 'INVOICED' END
          WHEN call.document_id IS NULL AND EXISTS (SELECT FROM prepaid_entry paid
            WHERE paid.account_id = call.account_id AND paid.reference = call.call_id || '/' || call.leg
              AND paid.kind = 'CALL') THEN 'PREPAID'
          ELSE 'INVOICED' END AS settlement
      FROM call LEFT JOIN LATERAL (SELECT * FROM rerated_call WHERE rerated_call.call = call.id
        ORDER BY rerated_call.id DESC LIMIT 1) AS again ON true
      WHERE call.id = ANY (:calls) ORDER BY call.id
      """;

  private static final String CHANGE =
      "UPDATE %s SET kind = :kind, destination = :destination, ttc_cents = :ttc WHERE id = :id";

  private static final String ADD =
      """
      INSERT INTO rerated_call (id, call, account_id, deck_id, kind, destination, ttc_cents, prepaid, billed)
      VALUES (:id, :call, :accountId, :deckId, :kind, :destination, :ttc, :prepaid, :prepaid)
      """;

  private final EntityManager entities;

  SqlReratings(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Rerating rerating) {
    save(rerating);
  }

  @Override
  public Optional<Rerating> nextForUpdate() {
    return session()
        .createNativeQuery(NEXT, ReratingRow.class)
        .getResultStream()
        .findFirst()
        .map(ReratingRow::toDomain);
  }

  @Override
  public void save(Rerating rerating) {
    var changes = rerating.changes();
    session()
        .createNativeMutationQuery(SAVE)
        .setParameter("deckId", rerating.deckId())
        .setParameter("plan", rerating.plan().name())
        .setParameter("lastCall", rerating.lastCall())
        .setParameter("requestedAt", rerating.requestedAt())
        .setParameter("doneAt", rerating.doneAt(), Instant.class)
        .setParameter("looked", changes.looked())
        .setParameter("unbilled", changes.unbilled())
        .setParameter("invoiced", changes.invoiced())
        .setParameter("prepaid", changes.prepaid())
        .setParameter("before", changes.before().cents())
        .setParameter("after", changes.after().cents())
        .setParameter("credited", changes.credited().cents())
        .executeUpdate();
  }

  @Override
  public List<PricedCall> callsForUpdate(Rerating rerating, int limit) {
    var calls =
        session()
            .createNativeQuery(LOCK_CALLS, UUID.class)
            .setParameter("plan", rerating.plan().name())
            .setParameter("after", rerating.lastCall())
            .setParameter("limit", limit)
            .getResultStream()
            .toArray(UUID[]::new);
    session().createNativeQuery(LOCK_PRICES, UUID.class).setParameter("calls", calls).list();
    return session()
        .createNativeQuery(CALLS, PricedCallRow.class)
        .setParameter("calls", calls)
        .getResultStream()
        .map(PricedCallRow::toDomain)
        .toList();
  }

  @Override
  public void change(PricedCall call, RatedCall now) {
    boolean first = call.itemId().equals(now.id());
    session()
        .createNativeMutationQuery(CHANGE.formatted(first ? "call" : "rerated_call"))
        .setParameter("id", call.itemId())
        .setParameter("kind", now.kind().name())
        .setParameter("destination", now.destination(), String.class)
        .setParameter("ttc", now.ttc().cents())
        .executeUpdate();
  }

  @Override
  public void add(Rerating rerating, UUID itemId, RatedCall now, boolean prepaid) {
    session()
        .createNativeMutationQuery(ADD)
        .setParameter("id", itemId)
        .setParameter("call", now.id())
        .setParameter("accountId", now.record().accountId())
        .setParameter("deckId", rerating.deckId())
        .setParameter("kind", now.kind().name())
        .setParameter("destination", now.destination(), String.class)
        .setParameter("ttc", now.ttc().cents())
        .setParameter("prepaid", prepaid)
        .executeUpdate();
  }

  @Override
  public Optional<View> findOfAnyAccount(UUID deckId) {
    return session()
        .createNativeQuery(ONE, ReratingRow.class)
        .setParameter("deckId", deckId)
        .getResultStream()
        .findFirst()
        .map(ReratingRow::toView);
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
