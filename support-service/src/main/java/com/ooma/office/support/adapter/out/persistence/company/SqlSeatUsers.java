package com.ooma.office.support.adapter.out.persistence.company;

import com.ooma.office.support.application.company.port.SeatUsers;
import com.ooma.office.support.domain.company.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Users of seats in Postgres: a row for each who can be written to.
@ApplicationScoped
class SqlSeatUsers implements SeatUsers {

  private static final String SET =
      """
      INSERT INTO seat_user (seat_id, account_id, name, email)
      VALUES (:seat, :account, :name, :email)
      ON CONFLICT (seat_id) DO UPDATE SET name = excluded.name, email = excluded.email
      WHERE seat_user.account_id = excluded.account_id
      """;

  private static final String FORGET =
      "DELETE FROM seat_user WHERE account_id = :account AND seat_id IN (:seats)";

  private final EntityManager entities;

  SqlSeatUsers(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void set(UUID accountId, UUID seatId, @Nullable Person person) {
    if (person == null) {
      forget(accountId, List.of(seatId));
      return;
    }
    entities
        .createNativeQuery(SET)
        .setParameter("seat", seatId)
        .setParameter("account", accountId)
        .setParameter("name", person.name())
        .setParameter("email", person.email())
        .executeUpdate();
  }

  @Override
  public void forget(UUID accountId, Collection<UUID> seatIds) {
    if (!seatIds.isEmpty()) {
      entities
          .createNativeQuery(FORGET)
          .setParameter("account", accountId)
          .setParameter("seats", seatIds)
          .executeUpdate();
    }
  }
}
