package com.ooma.office.billing.adapter.out.persistence.subscription;

import com.ooma.office.billing.application.subscription.port.Subscriptions;
import com.ooma.office.billing.domain.subscription.Subscription;
import com.ooma.office.kernel.security.SecretBox;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// Subscriptions in Postgres.
@ApplicationScoped
class JpaSubscriptions implements Subscriptions, PanacheRepositoryBase<SubscriptionRow, UUID> {

  private static final String OPEN =
      "INSERT INTO subscription (account_id) VALUES (:accountId) ON CONFLICT DO NOTHING";

  /// Judges the row again once it has the lock: another run may have billed it meanwhile.
  private static final String LOCK_DUE =
      """
      SELECT account_id FROM subscription
      WHERE account_id = :accountId AND siren IS NOT NULL AND next_period_start <= :today
      FOR UPDATE SKIP LOCKED
      """;

  private final SecretBox box;

  JpaSubscriptions(SecretBox box) {
    this.box = box;
  }

  @Override
  public Subscription openForUpdate(UUID accountId) {
    getEntityManager().createNativeQuery(OPEN).setParameter("accountId", accountId).executeUpdate();
    return subscription(findById(accountId, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<Subscription> findDueForUpdate(UUID accountId, LocalDate today) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(LOCK_DUE, UUID.class)
        .setParameter("accountId", accountId)
        .setParameter("today", today)
        .getResultStream()
        .findFirst()
        .map(_ -> subscription(findById(accountId)));
  }

  @Override
  public Optional<Subscription> find(UUID accountId) {
    return findByIdOptional(accountId).map(this::subscription);
  }

  @Override
  public void save(Subscription subscription) {
    findById(subscription.snapshot().accountId()).update(subscription, box);
  }

  private Subscription subscription(SubscriptionRow row) {
    return Subscription.from(row.toSnapshot(box));
  }
}
