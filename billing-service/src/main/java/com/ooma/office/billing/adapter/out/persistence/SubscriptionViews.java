package com.ooma.office.billing.adapter.out.persistence;

import com.ooma.office.billing.application.FindSubscriptions;
import com.ooma.office.billing.domain.PriceList;
import com.ooma.office.billing.domain.Product;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Siren;
import com.ooma.office.kernel.domain.TaxedAmount;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// Views of subscriptions, filled from the rows without waking the domain or opening the card.
@ApplicationScoped
class SubscriptionViews implements FindSubscriptions, PanacheRepositoryBase<SubscriptionRow, UUID> {

  private static final String ONE =
      "from SubscriptionRow s left join fetch s.seats where s.accountId = ?1";

  private static final String DUE =
      """
      SELECT account_id FROM subscription WHERE siren IS NOT NULL AND next_period_start <= :today
      ORDER BY next_period_start, account_id LIMIT :limit
      """;

  private final Clock clock;

  SubscriptionViews(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Optional<View> find(UUID accountId) {
    return find(ONE, accountId).singleResultOptional().map(this::view);
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

  private View view(SubscriptionRow row) {
    return new View(
        row.accountId,
        row.siren == null ? null : customer(row),
        row.seats.stream()
            .map(seat -> new SeatView(seat.seatId, seat.startsOn, seat.chargedUntil))
            .toList(),
        row.planStartsOn == null ? null : new PlanView(row.planStartsOn, row.planChargedUntil),
        row.nextPeriodStart,
        monthly(row));
  }

  private static CustomerView customer(SubscriptionRow row) {
    var siren = new Siren(row.siren);
    return new CustomerView(row.legalName, siren, siren.vatNumber(), row.billingAddress);
  }

  private TaxedAmount monthly(SubscriptionRow row) {
    var today = LocalDate.now(clock);
    var seats = PriceList.monthlyTtc(Product.SEAT, today).times(row.seats.size());
    var plan =
        row.planStartsOn == null
            ? Money.ZERO
            : PriceList.monthlyTtc(Product.INTERNATIONAL_PLAN, today);
    return TaxedAmount.ofTtc(seats.plus(plan));
  }
}
