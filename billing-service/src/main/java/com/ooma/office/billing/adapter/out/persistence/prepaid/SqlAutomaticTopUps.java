package com.ooma.office.billing.adapter.out.persistence.prepaid;

import com.ooma.office.billing.application.prepaid.port.AutomaticTopUps;
import com.ooma.office.billing.domain.prepaid.AutomaticTopUp;
import com.ooma.office.kernel.domain.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// Who has balances topped up by themselves, in Postgres.
@ApplicationScoped
class SqlAutomaticTopUps implements AutomaticTopUps {

  private static final String FIND =
      """
      SELECT account_id, threshold_cents, amount_cents FROM automatic_top_up WHERE account_id = :accountId
      """;

  private static final String SAVE =
      """
      INSERT INTO automatic_top_up (account_id, threshold_cents, amount_cents, decided_by)
      VALUES (:accountId, :threshold, :amount, :by)
      ON CONFLICT (account_id) DO UPDATE SET threshold_cents = excluded.threshold_cents,
        amount_cents = excluded.amount_cents, decided_by = excluded.decided_by
      """;

  private static final String REMOVE = "DELETE FROM automatic_top_up WHERE account_id = :accountId";

  private final EntityManager entities;

  SqlAutomaticTopUps(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<AutomaticTopUp> find(UUID accountId) {
    return session()
        .createNativeQuery(FIND, AutomaticRow.class)
        .setParameter("accountId", accountId)
        .getResultStream()
        .findFirst()
        .map(AutomaticRow::toDomain);
  }

  @Override
  public void save(AutomaticTopUp wanted, String by) {
    session()
        .createNativeMutationQuery(SAVE)
        .setParameter("accountId", wanted.accountId())
        .setParameter("threshold", wanted.threshold().cents())
        .setParameter("amount", wanted.amount().cents())
        .setParameter("by", by)
        .executeUpdate();
  }

  @Override
  public void remove(UUID accountId) {
    session()
        .createNativeMutationQuery(REMOVE)
        .setParameter("accountId", accountId)
        .executeUpdate();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }

  record AutomaticRow(UUID accountId, long thresholdCents, long amountCents) {

    AutomaticTopUp toDomain() {
      return new AutomaticTopUp(accountId, new Money(thresholdCents), new Money(amountCents));
    }
  }
}
