package com.ooma.office.billing.adapter.out.persistence.usage;

import com.ooma.office.billing.application.usage.port.OldCalls;
import com.ooma.office.kernel.domain.TimedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;

/// Old calls in Postgres. Their ids begin with their moments.
@ApplicationScoped
class SqlOldCalls implements OldCalls {

  private static final String OLD =
      """
      SELECT id FROM call
      WHERE id < :until AND started_at < :before
        AND (kind <> 'CHARGED' OR (billed AND settled_before(document_id, :before)))
        AND NOT EXISTS (SELECT FROM rerated_call again WHERE again.call = call.id
          AND NOT (again.kind <> 'CHARGED' OR (again.billed AND settled_before(again.document_id, :before))))
      ORDER BY id LIMIT :limit FOR UPDATE SKIP LOCKED
      """;

  private static final String ADD_UP =
      """
      INSERT INTO purged_usage (account_id, calls, ttc_cents)
      SELECT account_id, sum(calls), sum(ttc_cents) FROM (
        SELECT account_id, 1 AS calls, CASE WHEN document_id IS NULL THEN 0 ELSE ttc_cents END AS ttc_cents
        FROM call WHERE id = ANY (:ids)
        UNION ALL
        SELECT account_id, 0, CASE WHEN document_id IS NULL THEN 0 ELSE ttc_cents END
        FROM rerated_call WHERE call = ANY (:ids)) AS old
      GROUP BY account_id ORDER BY account_id
      ON CONFLICT (account_id) DO UPDATE SET calls = purged_usage.calls + EXCLUDED.calls,
        ttc_cents = purged_usage.ttc_cents + EXCLUDED.ttc_cents
      """;

  private static final String DELETE = "DELETE FROM call WHERE id = ANY (:ids)";

  private final EntityManager entities;

  SqlOldCalls(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public int forget(Instant before, int limit) {
    var session = entities.unwrap(Session.class);
    var ids =
        session
            .createNativeQuery(OLD, UUID.class)
            .setParameter("until", TimedId.firstOf(before))
            .setParameter("before", before)
            .setParameter("limit", limit)
            .getResultStream()
            .toArray(UUID[]::new);
    if (ids.length > 0) {
      session.createNativeMutationQuery(ADD_UP).setParameter("ids", ids).executeUpdate();
      session.createNativeMutationQuery(DELETE).setParameter("ids", ids).executeUpdate();
    }
    return ids.length;
  }
}
