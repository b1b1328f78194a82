package com.ooma.office.provisioning.adapter.out.persistence.routing;

import com.ooma.office.provisioning.application.routing.port.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;

/// Who is suspended, in Postgres. A company that never was has no row.
@ApplicationScoped
class SqlStandings implements Standings {

  private static final String IS_SUSPENDED =
      "SELECT EXISTS (SELECT FROM standing WHERE account_id = ?1 AND suspended)";

  private static final String SAVE =
      """
      INSERT INTO standing (account_id, suspended, since) VALUES (?1, ?2, ?3)
      ON CONFLICT (account_id) DO UPDATE
      SET suspended = excluded.suspended, since = excluded.since
      WHERE standing.since < excluded.since
      """;

  private final EntityManager entities;

  SqlStandings(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public boolean isSuspended(UUID accountId) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(IS_SUSPENDED, Boolean.class)
        .setParameter(1, accountId)
        .getSingleResult();
  }

  @Override
  public void save(UUID accountId, boolean suspended, Instant since) {
    entities
        .createNativeQuery(SAVE)
        .setParameter(1, accountId)
        .setParameter(2, suspended)
        .setParameter(3, since)
        .executeUpdate();
  }
}
