package com.ooma.office.billing.adapter.out.persistence.subscription;

import static com.ooma.office.kernel.persistence.Columns.array;

import com.ooma.office.billing.application.subscription.port.Subscriptions;
import com.ooma.office.billing.domain.subscription.Subscription;
import com.ooma.office.kernel.security.SecretBox;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.StatelessSession;

/// Subscriptions in Postgres.
@ApplicationScoped
class JpaSubscriptions implements Subscriptions, PanacheRepositoryBase<SubscriptionRow, UUID> {

  private static final String OPEN =
      "INSERT INTO subscription (account_id) VALUES (:accountId) ON CONFLICT DO NOTHING";

  /// Judges the rows again once it has the locks: another run may have billed them meanwhile. Rows
  /// that only name an account are added beside it.
  private static final String LOCK_DUE =
      """
      SELECT account_id FROM subscription
      WHERE account_id = ANY (:accountIds) AND siren IS NOT NULL AND next_period_start <= :today
      FOR NO KEY UPDATE SKIP LOCKED
      """;

  private static final String DUE =
      "from SubscriptionRow s left join fetch s.items where s.accountId in ?1 order by s.accountId";

  private static final String SAVE_BILLED =
      """
      UPDATE subscription SET revision = revision + 1, periods_billed = billed.periods, next_period_start = billed.next_on
      FROM unnest(:accountIds, :periods, :nextOn) AS billed (account_id, periods, next_on)
      WHERE subscription.account_id = billed.account_id
      """;

  private static final String SAVE_BILLED_ITEMS =
      """
      UPDATE item SET monthly_ttc_cents = billed.cents, starts_on = billed.starts_on,
        charged_from = billed.charged_from, charged_until = billed.charged_until
      FROM unnest(:accountIds, :places, :cents, :startsOn, :chargedFrom, :chargedUntil)
        AS billed (account_id, place, cents, starts_on, charged_from, charged_until)
      WHERE item.account_id = billed.account_id AND item.place = billed.place
        AND (item.monthly_ttc_cents, item.starts_on, item.charged_from, item.charged_until)
          IS DISTINCT FROM (billed.cents, billed.starts_on, billed.charged_from, billed.charged_until)
      """;

  private final SecretBox box;
  private final StatelessSession reader;

  /// @param reader keeps no rows that would have to be compared with what they were
  JpaSubscriptions(SecretBox box, StatelessSession reader) {
    this.box = box;
    this.reader = reader;
  }

  @Override
  public Subscription openForUpdate(UUID accountId) {
    getEntityManager().createNativeQuery(OPEN).setParameter("accountId", accountId).executeUpdate();
    return subscription(findById(accountId, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<Subscription> dueForUpdate(Collection<UUID> accountIds, LocalDate today) {
    var due =
        session()
            .createNativeQuery(LOCK_DUE, UUID.class)
            .setParameter("accountIds", accountIds.toArray(UUID[]::new))
            .setParameter("today", today)
            .getResultList();
    if (due.isEmpty()) {
      return List.of();
    }
    return reader
        .createSelectionQuery(DUE, SubscriptionRow.class)
        .setParameter(1, due)
        .getResultStream()
        .map(this::subscription)
        .toList();
  }

  @Override
  public Optional<Subscription> find(UUID accountId) {
    return findByIdOptional(accountId).map(this::subscription);
  }

  @Override
  public void save(Subscription subscription) {
    findById(subscription.snapshot().accountId()).update(subscription, box);
  }

  @Override
  public void saveBilled(List<Subscription> subscriptions) {
    var items = new ArrayList<BilledItem>();
    for (var subscription : subscriptions) {
      var saved = subscription.snapshot();
      for (int place = 0; place < saved.items().size(); place++) {
        items.add(new BilledItem(saved.accountId(), place, ItemRow.of(saved.items().get(place))));
      }
    }
    session()
        .createNativeMutationQuery(SAVE_BILLED)
        .setParameter("accountIds", array(subscriptions, Subscription::accountId, UUID[]::new))
        .setParameter(
            "periods",
            array(subscriptions, each -> each.snapshot().periodsBilled(), Integer[]::new))
        .setParameter(
            "nextOn",
            array(subscriptions, each -> each.nextBillOn().orElse(null), LocalDate[]::new))
        .executeUpdate();
    session()
        .createNativeMutationQuery(SAVE_BILLED_ITEMS)
        .setParameter("accountIds", array(items, BilledItem::accountId, UUID[]::new))
        .setParameter("places", array(items, BilledItem::place, Integer[]::new))
        .setParameter("cents", array(items, each -> each.row().monthlyTtcCents, Long[]::new))
        .setParameter("startsOn", array(items, each -> each.row().startsOn, LocalDate[]::new))
        .setParameter("chargedFrom", array(items, each -> each.row().chargedFrom, LocalDate[]::new))
        .setParameter(
            "chargedUntil", array(items, each -> each.row().chargedUntil, LocalDate[]::new))
        .executeUpdate();
  }

  private Session session() {
    return getEntityManager().unwrap(Session.class);
  }

  private record BilledItem(UUID accountId, int place, ItemRow row) {}

  private Subscription subscription(SubscriptionRow row) {
    return Subscription.from(row.toSnapshot(box));
  }
}
