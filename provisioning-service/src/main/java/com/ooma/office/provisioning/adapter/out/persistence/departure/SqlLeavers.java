package com.ooma.office.provisioning.adapter.out.persistence.departure;

import com.ooma.office.provisioning.application.departure.port.Leaver;
import com.ooma.office.provisioning.application.departure.port.Leavers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// Who left, in Postgres. Whoever forgets a user's settings writes the user down.
@ApplicationScoped
class SqlLeavers implements Leavers {

  private static final String DUE = "SELECT leaver_id FROM leaver LIMIT ?1";

  private static final String LOCKED =
      """
      SELECT leaver_id, account_id, extension FROM leaver
      WHERE leaver_id = ?1 FOR UPDATE SKIP LOCKED
      """;

  private static final String FORGET = "DELETE FROM leaver WHERE leaver_id = ?1";

  private final EntityManager entities;

  SqlLeavers(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<UUID> due(int limit) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(DUE, UUID.class)
        .setParameter(1, limit)
        .getResultList();
  }

  @Override
  public Optional<Leaver> findForUpdateOfAnyAccount(UUID leaverId) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(LOCKED, Leaver.class)
        .setParameter(1, leaverId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void forget(Leaver leaver) {
    entities.createNativeQuery(FORGET).setParameter(1, leaver.leaverId()).executeUpdate();
  }
}
