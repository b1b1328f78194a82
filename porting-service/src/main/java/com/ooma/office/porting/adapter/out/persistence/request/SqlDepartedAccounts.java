package com.ooma.office.porting.adapter.out.persistence.request;

import com.ooma.office.kernel.persistence.RowlessLock;
import com.ooma.office.porting.application.request.port.DepartedAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/// The companies that left, in Postgres. A lock of each account makes one who leaves wait for the
/// requests that are being handed in.
@ApplicationScoped
class SqlDepartedAccounts implements DepartedAccounts {

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
    RowlessLock.take(entities, accountId.toString());
    entities
        .createNativeQuery(ADD)
        .setParameter(1, accountId)
        .setParameter(2, departedAt)
        .executeUpdate();
  }

  @Override
  public boolean contains(UUID accountId) {
    RowlessLock.share(entities, accountId.toString());
    return (boolean)
        entities
            .createNativeQuery(CONTAINS, Boolean.class)
            .setParameter(1, accountId)
            .getSingleResult();
  }
}
