package com.ooma.office.billing.adapter.out.persistence.usage;

import com.ooma.office.billing.application.usage.CallDisplay;
import com.ooma.office.billing.application.usage.port.CallDisplays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/// What holders decided about called numbers, in Postgres.
@ApplicationScoped
class SqlCallDisplays implements CallDisplays {

  private static final String FIND =
      "SELECT full_numbers, decided_at, revision FROM call_display WHERE account_id = :accountId";

  private static final String FULL =
      "SELECT account_id FROM call_display WHERE account_id = ANY (:accountIds) AND full_numbers";

  /// Of two who decide on what they both read, the second one finds another revision.
  private static final String DECIDE =
      """
      INSERT INTO call_display AS display (account_id, revision, full_numbers, decided_at, decided_by)
      SELECT :accountId, :revision + 1, :full, :at, :by
      WHERE :revision = coalesce((SELECT revision FROM call_display WHERE account_id = :accountId), 0)
      ON CONFLICT (account_id) DO UPDATE
        SET revision = excluded.revision, full_numbers = excluded.full_numbers,
            decided_at = excluded.decided_at, decided_by = excluded.decided_by
        WHERE display.revision = excluded.revision - 1
      """;

  private final EntityManager entities;

  SqlCallDisplays(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public CallDisplay find(UUID accountId) {
    return session()
        .createNativeQuery(FIND, CallDisplay.class)
        .setParameter("accountId", accountId)
        .getResultStream()
        .findFirst()
        .orElse(CallDisplay.HIDDEN);
  }

  @Override
  public boolean decide(UUID accountId, boolean full, String by, Instant at, long revision) {
    return session()
            .createNativeMutationQuery(DECIDE)
            .setParameter("accountId", accountId)
            .setParameter("full", full)
            .setParameter("by", by)
            .setParameter("at", at)
            .setParameter("revision", revision)
            .executeUpdate()
        == 1;
  }

  /// The accounts whose holders want to see called numbers in full.
  Set<UUID> full(Set<UUID> accountIds) {
    return session()
        .createNativeQuery(FULL, UUID.class)
        .setParameter("accountIds", accountIds.toArray(UUID[]::new))
        .getResultStream()
        .collect(Collectors.toSet());
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
