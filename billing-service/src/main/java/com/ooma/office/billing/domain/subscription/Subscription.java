package com.ooma.office.billing.domain.subscription;

import com.ooma.office.billing.domain.charge.Bill;
import com.ooma.office.billing.domain.charge.Buyer;
import com.ooma.office.billing.domain.charge.Charge;
import com.ooma.office.billing.domain.charge.Cycle;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.charge.PostalAddress;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Siren;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What a member company pays every month, in advance.
///
/// News of it comes from two services in any order, and may come twice: who pays, for how much, and
/// what ends is told by ordering, which seats start by their phones. It is billed once both are
/// known.
public final class Subscription {

  private final UUID accountId;
  private final Items items;
  private final boolean unheardOrders;
  private @Nullable Customer customer;
  private @Nullable LocalDate anchor;
  private int periodsBilled;
  private @Nullable LocalDate leavesOn;
  private @Nullable LocalDate endsOn;

  private Subscription(Snapshot saved) {
    this.accountId = saved.accountId();
    this.customer = saved.customer();
    this.items = new Items(saved.items());
    this.anchor = saved.anchor();
    this.periodsBilled = saved.periodsBilled();
    this.leavesOn = saved.leavesOn();
    this.endsOn = saved.endsOn();
    this.unheardOrders = saved.unheardOrders();
  }

  public static Subscription of(UUID accountId) {
    return new Subscription(new Snapshot(accountId, null, List.of(), null, 0, null, null, false));
  }

  public static Subscription from(Snapshot saved) {
    return new Subscription(saved);
  }

  public UUID accountId() {
    return accountId;
  }

  /// Who pays from now on; older news than what is known changes nothing.
  public void paidBy(Customer payer) {
    if (customer == null || !payer.knownSince().isBefore(customer.knownSince())) {
      customer = payer;
    }
  }

  /// What an order brings costs what was agreed: its seats once their phones come, its options from
  /// the day of the order, or from the first seat on if that is later.
  public void ordered(Agreement order) {
    if (endsOn == null) {
      items.order(order);
    }
  }

  /// Nothing that an order brought is paid, and what was is given back.
  public void cancelOrder(UUID orderId, List<UUID> seatIds) {
    if (endsOn == null) {
      items.cancel(orderId, seatIds);
      moveAnchor();
    }
  }

  /// A seat is paid from `dueOn`, the day its phone is due to arrive. The first of them is the day
  /// of the month that the account is billed on for ever, once it has been billed.
  public void seatFrom(UUID seatId, LocalDate dueOn) {
    changeSeat(seatId, item -> item.due(dueOn));
  }

  /// A seat whose phone arrives later than it was due is paid from then, and what was paid for the
  /// days before is given back.
  public void seatDelivered(UUID seatId, LocalDate deliveredOn) {
    changeSeat(seatId, item -> item.delivered(deliveredOn));
  }

  /// A seat is paid up to `removedOn`, and that day too.
  public void removeSeat(UUID seatId, LocalDate removedOn) {
    var end = removedOn.plusDays(1);
    changeSeat(seatId, item -> item.lasting(item.term().endingOn(end)));
  }

  /// From `day` on there are no other options than these; those that go are paid on that day too.
  public void setOptions(boolean internationalPlan, int additionalNumbers, LocalDate day) {
    if (endsOn == null) {
      items.setQuantity(Product.INTERNATIONAL_PLAN, internationalPlan ? 1 : 0, day);
      items.setQuantity(Product.ADDITIONAL_NUMBER, additionalNumbers, day);
    }
  }

  /// The company is going to leave: nothing will be paid after `lastDay`, unless it says otherwise.
  public void willEndAfter(LocalDate lastDay) {
    leavesOn = lastDay.plusDays(1);
  }

  /// The company stays after all.
  public void goesOn() {
    leavesOn = null;
  }

  /// Nothing is paid after `lastDay`, and nothing starts any more.
  ///
  /// @param further charges that are not of the subscription's own
  /// @return what is left to pay or to give back; nothing if nobody paid anything, or it ended
  ///   before
  public Optional<Bill> endAfter(LocalDate lastDay, List<Charge> further) {
    if (endsOn != null) {
      return Optional.empty();
    }
    var end = lastDay.plusDays(1);
    items.endAll(end);
    moveAnchor();
    leavesOn = null;
    endsOn = end;
    if (customer == null || anchor == null) {
      return Optional.empty();
    }
    var cycle = new Cycle(anchor);
    var charges = items.charge(new Reckoning(cycle, end, end, true, unheardOrders));
    var all = Charge.together(charges, further);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    var days = Period.spanning(all.stream().map(Charge::days).toList());
    return Optional.of(new Bill(days, customer.asBuyer(), all, true));
  }

  /// The day that the next period is billed: its first, but an account's first bill waits for the
  /// seats of one order to be billed together, a month at most. None before the first seat, or
  /// after all has ended, or if it will have ended by then.
  public Optional<LocalDate> nextBillOn() {
    if (anchor == null || endsOn != null) {
      return Optional.empty();
    }
    var period = new Cycle(anchor).period(periodsBilled);
    boolean waits = periodsBilled == 0 && items.isWaiting(period.start(), unheardOrders);
    return Optional.of(waits ? period.end() : period.start())
        .filter(day -> leavesOn == null || day.isBefore(leavesOn));
  }

  /// Whether there is a period that can be billed.
  public boolean isDue(LocalDate today) {
    return customer != null && nextBillOn().filter(day -> !day.isAfter(today)).isPresent();
  }

  /// Who pays is called otherwise from now on, until an order says it better.
  ///
  /// @throws IllegalStateException if it is not known who pays
  public void calledOtherwise(
      String legalName, Siren siren, PostalAddress billingAddress, Instant now) {
    var known = known();
    customer = new Customer(legalName, siren, billingAddress, known.card(), now);
  }

  /// Who pays, as a document names it now.
  ///
  /// @throws IllegalStateException if it is not known
  public Buyer buyer() {
    return known().asBuyer();
  }

  private Customer known() {
    if (customer == null) {
      throw new IllegalStateException("nobody pays for " + accountId);
    }
    return customer;
  }

  /// What was heard since the last bill of all that bills have asked for by now, which is settled
  /// then; none after all has ended.
  public List<Charge> settle() {
    if (anchor == null || periodsBilled == 0 || endsOn != null) {
      return List.of();
    }
    var cycle = new Cycle(anchor);
    var last = cycle.period(periodsBilled - 1);
    if (leavesOn != null && !leavesOn.isAfter(last.start())) {
      return List.of(); // the closing bill settles it
    }
    var billed = last.until(leavesOn);
    return items.charge(new Reckoning(cycle, billed.start(), billed.end(), false, unheardOrders));
  }

  /// What is billed next if nothing is heard before: the next period, or the last days of a company
  /// that will have left by then.
  ///
  /// @param further charges that are not of the subscription's own
  public Optional<Bill> billNext(List<Charge> further) {
    if (nextBillOn().isEmpty() && leavesOn != null) {
      return endAfter(leavesOn.minusDays(1), further);
    }
    return Optional.ofNullable(customer)
        .flatMap(_ -> nextBillOn())
        .map(_ -> billNextPeriod().with(further));
  }

  /// Bills the next period and moves on to the one after, whether or not it has begun. Of a company
  /// that is going to leave within it, only up to its last day.
  ///
  /// @throws IllegalStateException if customer or seats are unknown, or all has ended
  public Bill billNextPeriod() {
    if (customer == null || anchor == null || nextBillOn().isEmpty()) {
      throw new IllegalStateException(accountId + " can't be billed");
    }
    var cycle = new Cycle(anchor);
    var period = cycle.period(periodsBilled).until(leavesOn);
    var charges =
        items.charge(new Reckoning(cycle, period.start(), period.end(), false, unheardOrders));
    periodsBilled++;
    return new Bill(period, customer.asBuyer(), charges, false);
  }

  /// What bills have to come to by now for each product, from what was heard and how far it is
  /// billed alone.
  public Map<Product, Money> recomputed() {
    var sums = new EnumMap<Product, Money>(Product.class);
    if (anchor != null) {
      var cycle = new Cycle(anchor);
      items.all().stream()
          .filter(item -> item.monthlyTtc() != null)
          .forEach(item ->
              sums.merge(
                  item.product(), item.term().charged(item.monthlyTtc(), cycle), Money::plus));
    }
    return sums;
  }

  private void changeSeat(UUID seatId, UnaryOperator<Item> change) {
    if (endsOn == null) {
      items.changeSeat(seatId, change);
      moveAnchor();
    }
  }

  private void moveAnchor() {
    if (periodsBilled == 0) {
      anchor = items.firstDay().orElse(null);
    }
  }

  public Snapshot snapshot() {
    return new Snapshot(
        accountId, customer, items.all(), anchor, periodsBilled, leavesOn, endsOn, unheardOrders);
  }

  /// The subscription as it is stored.
  ///
  /// @param anchor start of the first period; may still move before the first bill
  /// @param leavesOn the first day without service, of a company that announced to leave
  /// @param endsOn the first day without service, once the company has left
  /// @param unheardOrders whether it had orders before their prices were kept: seats of which no
  ///   order is heard cost what the list says
  public record Snapshot(
      UUID accountId,
      @Nullable Customer customer,
      List<Item> items,
      @Nullable LocalDate anchor,
      int periodsBilled,
      @Nullable LocalDate leavesOn,
      @Nullable LocalDate endsOn,
      boolean unheardOrders) {}
}
