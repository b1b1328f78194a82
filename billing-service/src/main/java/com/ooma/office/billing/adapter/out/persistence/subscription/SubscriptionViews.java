package com.ooma.office.billing.adapter.out.persistence.subscription;

import static java.util.Objects.requireNonNull;

import com.ooma.office.billing.application.subscription.FindSubscriptions;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Siren;
import com.ooma.office.kernel.domain.TaxedAmount;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Views of subscriptions, filled from the rows without waking the domain or opening the card.
@ApplicationScoped
class SubscriptionViews implements FindSubscriptions, PanacheRepositoryBase<SubscriptionRow, UUID> {

  private static final String ONE =
      "from SubscriptionRow s left join fetch s.items where s.accountId = ?1";

  private static final String DUE =
      """
      SELECT account_id FROM subscription WHERE siren IS NOT NULL AND next_period_start <= :today
      ORDER BY next_period_start, account_id LIMIT :limit
      """;

  @Override
  public Optional<View> find(UUID accountId) {
    return find(ONE, accountId).singleResultOptional().map(SubscriptionViews::view);
  }

  @Override
  @Transactional // the schedule asks outside of any
  public List<UUID> dueOn(LocalDate today, int limit) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(DUE, UUID.class)
        .setParameter("today", today)
        .setParameter("limit", limit)
        .getResultList();
  }

  private static View view(SubscriptionRow row) {
    return new View(
        row.accountId,
        customer(row),
        row.items.stream().filter(SubscriptionViews::isKnown).map(SubscriptionViews::item).toList(),
        row.leavesOn,
        row.endsOn,
        row.nextBillOn,
        monthly(row));
  }

  private static @Nullable CustomerView customer(SubscriptionRow row) {
    if (row.siren == null || row.legalName == null || row.billingAddress == null) {
      return null;
    }
    var siren = new Siren(row.siren);
    return new CustomerView(row.legalName, siren, siren.vatNumber(), row.billingAddress.toDomain());
  }

  private static TaxedAmount monthly(SubscriptionRow row) {
    return TaxedAmount.ofTtc(
        row.items.stream()
            .filter(SubscriptionViews::isKnown)
            .filter(item -> item.endsOn == null)
            .map(item -> item.toDomain().priceOrList())
            .reduce(Money.ZERO, Money::plus));
  }

  /// Seats whose phones were not heard of, and what ended before it began, are nobody's business.
  private static boolean isKnown(ItemRow item) {
    return !item.toDomain().term().isEmpty();
  }

  private static ItemView item(ItemRow row) {
    return new ItemView(
        row.product,
        row.seatId,
        requireNonNull(row.startsOn), // of what is known
        row.endsOn,
        row.chargedUntil,
        row.monthlyTtc());
  }
}
