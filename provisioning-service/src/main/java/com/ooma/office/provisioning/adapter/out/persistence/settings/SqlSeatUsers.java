package com.ooma.office.provisioning.adapter.out.persistence.settings;

import com.ooma.office.provisioning.application.settings.port.SeatUsers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// By what users are recognised, in Postgres.
@ApplicationScoped
class SqlSeatUsers implements SeatUsers {

  private static final String SAVE =
      """
      INSERT INTO seat_user (seat_id, account_id, email) VALUES (?1, ?2, ?3)
      ON CONFLICT (seat_id) DO UPDATE SET email = excluded.email
      WHERE seat_user.account_id = excluded.account_id
      """;

  private static final String FORGET =
      "DELETE FROM seat_user WHERE account_id = ?1 AND seat_id IN (?2)";

  private static final String FORGET_ALL = "DELETE FROM seat_user WHERE account_id = ?1";

  private static final String NAME =
      """
      UPDATE office SET company_name = ?2
      WHERE account_id = ?1 AND company_name IS DISTINCT FROM ?2
      """;

  private final EntityManager entities;

  SqlSeatUsers(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void save(UUID accountId, UUID seatId, @Nullable String email) {
    if (email == null) {
      forget(accountId, List.of(seatId));
      return;
    }
    entities
        .createNativeQuery(SAVE)
        .setParameter(1, seatId)
        .setParameter(2, accountId)
        .setParameter(3, email)
        .executeUpdate();
  }

  @Override
  public void forget(UUID accountId, Collection<UUID> seatIds) {
    entities
        .createNativeQuery(FORGET)
        .setParameter(1, accountId)
        .setParameter(2, seatIds)
        .executeUpdate();
  }

  @Override
  public void forgetAll(UUID accountId) {
    entities.createNativeQuery(FORGET_ALL).setParameter(1, accountId).executeUpdate();
  }

  @Override
  public void nameCompany(UUID accountId, String name) {
    entities
        .createNativeQuery(NAME)
        .setParameter(1, accountId)
        .setParameter(2, name)
        .executeUpdate();
  }
}
