package com.ooma.office.provisioning.adapter.out.persistence.settings;

import com.ooma.office.provisioning.application.settings.RecordUsers.User;
import com.ooma.office.provisioning.application.settings.port.SeatUsers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// By what users are recognised, in Postgres.
@ApplicationScoped
class SqlSeatUsers implements SeatUsers {

  private static final String SAVE =
      """
      WITH told AS (
        SELECT CAST(seat_id AS uuid) AS seat_id, email FROM unnest(?2, ?3) AS pair (seat_id, email)),
      gone AS (
        DELETE FROM seat_user
        WHERE account_id = ?1 AND seat_id IN (SELECT seat_id FROM told WHERE email IS NULL)),
      named AS (
        UPDATE office SET company_name = ?4
        WHERE account_id = ?1 AND ?4 IS NOT NULL AND company_name IS DISTINCT FROM ?4)
      INSERT INTO seat_user (seat_id, account_id, email)
      SELECT seat_id, ?1, email FROM told WHERE email IS NOT NULL
      ON CONFLICT (seat_id) DO UPDATE SET email = excluded.email
      WHERE seat_user.account_id = excluded.account_id
      """;

  private static final String FORGET =
      "DELETE FROM seat_user WHERE account_id = ?1 AND seat_id IN (?2)";

  private static final String FORGET_ALL = "DELETE FROM seat_user WHERE account_id = ?1";

  private final EntityManager entities;

  SqlSeatUsers(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void save(UUID accountId, @Nullable String companyName, Collection<User> users) {
    entities
        .unwrap(Session.class)
        .createNativeMutationQuery(SAVE)
        .setParameter(1, accountId)
        .setParameter(
            2, users.stream().map(user -> user.seatId().toString()).toArray(String[]::new))
        .setParameter(3, users.stream().map(User::email).toArray(String[]::new))
        .setParameter(4, companyName, String.class)
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
}
