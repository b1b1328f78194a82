package com.ooma.office.billing.application.subscription;

import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.billing.domain.credit.Credit;
import com.ooma.office.billing.domain.credit.Grant;
import com.ooma.office.billing.domain.subscription.Agreement;
import com.ooma.office.billing.domain.subscription.BillingExamples;
import com.ooma.office.billing.domain.subscription.Customer;
import com.ooma.office.billing.domain.subscription.Subscription;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;

/// A few months of a small account by chance, short enough for a million of them: an order or two,
/// parcels, options, a seat that goes, credits. News of ordering and provisioning are each in their
/// order, and heard at any time between bills.
final class Schedule {

  private static final Customer CUSTOMER = BillingExamples.customer();
  private static final Grant GRANT = new Grant("care", "sorry", null);
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 26);

  final UUID account;
  final LocalDate lastDay;
  final List<Consumer<Subscription>> ordering = new ArrayList<>();
  final List<Consumer<Subscription>> provisioning = new ArrayList<>();
  private final SplittableRandom chance;
  private final List<UUID> seats = new ArrayList<>();
  private final LocalDate start;
  private LocalDate today;

  Schedule(SplittableRandom chance) {
    this.chance = chance;
    account = id();
    start = JANUARY.plusDays(chance.nextInt(8));
    today = start;
    lastDay = start.plusDays(10 + chance.nextInt(70));
    order(start, false);
    if (chance.nextInt(3) == 0) {
      order(later(), chance.nextInt(3) == 0);
    }
    for (int i = chance.nextInt(3); i > 0; i--) {
      change(later());
    }
    ordering.add(subscription -> subscription.willEndAfter(lastDay));
  }

  /// Whether it is taken now, of several that are possible.
  boolean happens(int oneIn) {
    return chance.nextInt(oneIn) == 0;
  }

  UUID id() {
    return new UUID(chance.nextLong(), chance.nextLong());
  }

  Credit goodwill() {
    return Credit.goodwill(id(), account, start, cents(9_000), GRANT, true);
  }

  /// Who pays, the first order and its first parcel: what the first bill needs.
  void begin(Subscription subscription) {
    subscription.paidBy(CUSTOMER);
    ordering.getFirst().accept(subscription);
    provisioning.getFirst().accept(subscription);
  }

  private void order(LocalDate day, boolean cancelled) {
    var own = new ArrayList<UUID>();
    for (int i = chance.nextInt(2); i >= 0; i--) {
      own.add(id());
    }
    var order =
        new Agreement(
            id(),
            day,
            own,
            List.of(
                line(Product.SEAT, own.size()),
                line(Product.INTERNATIONAL_PLAN, chance.nextInt(2)),
                line(Product.ADDITIONAL_NUMBER, chance.nextInt(2))));
    ordering.add(subscription -> subscription.ordered(order));
    for (var seat : own) {
      var due = seats.isEmpty() && day.equals(start) ? day : day.plusDays(chance.nextInt(9));
      seats.add(seat);
      provisioning.add(subscription -> subscription.seatFrom(seat, due));
      if (provisioning.size() > 1 && chance.nextInt(3) == 0) {
        var arrived = due.plusDays(chance.nextInt(20));
        provisioning.add(subscription -> subscription.seatDelivered(seat, arrived));
      }
    }
    if (cancelled) {
      ordering.add(subscription -> subscription.cancelOrder(order.orderId(), own));
      seats.removeAll(own);
    }
  }

  private void change(LocalDate day) {
    if (chance.nextBoolean() && seats.size() > 1) {
      var seat = seats.removeLast();
      ordering.add(subscription -> subscription.removeSeat(seat, day));
    } else {
      boolean plan = chance.nextBoolean();
      int numbers = chance.nextInt(3);
      ordering.add(subscription -> subscription.setOptions(plan, numbers, day));
    }
  }

  /// Ordering tells things as they happen.
  private LocalDate later() {
    today = today.plusDays(chance.nextInt(25));
    return today;
  }

  private Agreement.Line line(Product product, int quantity) {
    return new Agreement.Line(product, quantity, cents(6_000));
  }

  private Money cents(int most) {
    return new Money(1 + chance.nextInt(most));
  }
}
