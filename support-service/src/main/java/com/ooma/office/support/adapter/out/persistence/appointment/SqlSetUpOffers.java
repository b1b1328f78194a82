package com.ooma.office.support.adapter.out.persistence.appointment;

import com.ooma.office.support.application.appointment.port.SetUpOffers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/// Offers in Postgres: a row for each account that was made one.
@ApplicationScoped
class SqlSetUpOffers implements SetUpOffers {

  private static final String OFFER =
      """
      INSERT INTO set_up_offer (account_id, order_id) VALUES (:account, :order)
      ON CONFLICT DO NOTHING
      """;

  private static final String IS_OFFERED =
      "SELECT count(*) FROM set_up_offer WHERE account_id = :account AND order_id = :order";

  private final EntityManager entities;

  SqlSetUpOffers(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public boolean offer(UUID accountId, UUID orderId) {
    entities
        .createNativeQuery(OFFER)
        .setParameter("account", accountId)
        .setParameter("order", orderId)
        .executeUpdate();
    return entities
        .createNativeQuery(IS_OFFERED, Long.class)
        .setParameter("account", accountId)
        .setParameter("order", orderId)
        .getSingleResult()
        .equals(1L);
  }
}
