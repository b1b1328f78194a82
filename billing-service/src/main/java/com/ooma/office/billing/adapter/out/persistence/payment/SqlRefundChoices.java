package com.ooma.office.billing.adapter.out.persistence.payment;

import com.ooma.office.billing.application.payment.port.RefundChoices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.hibernate.Session;

/// What companies decided about refunds, in Postgres.
@ApplicationScoped
class SqlRefundChoices implements RefundChoices {

  private static final String TO_CARD =
      "SELECT to_card FROM refund_choice WHERE account_id = :accountId";

  private static final String DECIDE =
      """
      INSERT INTO refund_choice (account_id, to_card, decided_by) VALUES (:accountId, :toCard, :by)
      ON CONFLICT (account_id) DO UPDATE SET to_card = excluded.to_card, decided_by = excluded.decided_by
      """;

  private final EntityManager entities;

  SqlRefundChoices(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public boolean toCard(UUID accountId) {
    return session()
        .createNativeQuery(TO_CARD, Boolean.class)
        .setParameter("accountId", accountId)
        .getResultStream()
        .findFirst()
        .orElse(true);
  }

  @Override
  public void decide(UUID accountId, boolean toCard, String by) {
    session()
        .createNativeMutationQuery(DECIDE)
        .setParameter("accountId", accountId)
        .setParameter("toCard", toCard)
        .setParameter("by", by)
        .executeUpdate();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
