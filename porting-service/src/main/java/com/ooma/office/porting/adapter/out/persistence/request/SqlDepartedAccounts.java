package com.ooma.office.porting.adapter.out.persistence.request;

import com.ooma.office.porting.application.request.port.DepartedAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/// The companies that left, in Postgres. A lock of each account makes one who leaves wait for the
/// requests that are being handed in.
@ApplicationScoped
class SqlDepartedAccounts implements DepartedAccounts {

  private static final String LOCK =
      "SELECT pg_advisory_xact_lock(hashtextextended(cast(?1 AS text), 0))";

  private static final String LOCK_SHARED =
      "SELECT pg_advisory_xact_lock_shared(hashtextextended(cast(?1 AS text), 0))";

  private static final String ADD =
      "INSERT INTO departed_account (account_id, departed_at) VALUES (?1, ?2) ON CONFLICT DO NOTHING";

  private static final String CONTAINS =
      "SELECT EXISTS (SELECT FROM departed_account WHERE account_id = ?1)";

  private final EntityManager entities;

  SqlDepartedAccounts(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(UUID accountId, Instant departedAt) {
    lock(LOCK, accountId);
    entities
        .createNativeQuery(ADD)
        .setParameter(1, accountId)
        .setParameter(2, departedAt)
        .executeUpdate();
  }

  @Override
  public boolean contains(UUID accountId) {
    lock(LOCK_SHARED, accountId);
    return (boolean)
        entities
            .createNativeQuery(CONTAINS, Boolean.class)
            .setParameter(1, accountId)
            .getSingleResult();
  }

  private void lock(String how, UUID accountId) {
    entities.createNativeQuery(how, Object.class).setParameter(1, accountId).getSingleResult();
  }
}
