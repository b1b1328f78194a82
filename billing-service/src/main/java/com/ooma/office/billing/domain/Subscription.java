package com.ooma.office.billing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a member company pays every month, in advance.
///
/// News of it comes from two services in any order, and may come twice: who pays and what ends is
/// told by ordering, which seats start by their phones. It is billed once both are known.
public final class Subscription {

  private final UUID accountId;
  private final List<Item> items;
  private @Nullable Customer customer;
  private @Nullable LocalDate anchor;
  private int periodsBilled;
  private @Nullable LocalDate endsOn;

  private Subscription(Snapshot saved) {
    this.accountId = saved.accountId();
    this.customer = saved.customer();
    this.items = new ArrayList<>(saved.items());
    this.anchor = saved.anchor();
    this.periodsBilled = saved.periodsBilled();
    this.endsOn = saved.endsOn();
  }

  public static Subscription of(UUID accountId) {
    return new Subscription(new Snapshot(accountId, null, List.of(), null, 0, null));
  }

  public static Subscription from(Snapshot saved) {
    return new Subscription(saved);
  }

  /// Who pays from now on; older news than what is known changes nothing.
  public void paidBy(Customer payer) {
    if (customer == null || !payer.knownSince().isBefore(customer.knownSince())) {
      customer = payer;
    }
  }

  /// A seat is paid from `dueOn`, the day its phone is due to arrive. The first of them is the day
  /// of the month that the account is billed on for ever, once it has been billed.
  public void seatFrom(UUID seatId, LocalDate dueOn) {
    changeSeat(seatId, term -> term.startingOn(dueOn));
  }

  /// A seat is paid up to `removedOn`, and that day too.
  public void removeSeat(UUID seatId, LocalDate removedOn) {
    changeSeat(seatId, term -> term.endingOn(removedOn.plusDays(1)));
  }

  /// A seat is not paid at all, even if it was thought to be on its way.
  public void cancelSeat(UUID seatId) {
    changeSeat(seatId, Term::never);
  }

  /// The plan is wanted from `day` on, or from the first seat on if that is later.
  public void internationalPlanFrom(LocalDate day) {
    if (open(Product.INTERNATIONAL_PLAN).isEmpty()) {
      have(Product.INTERNATIONAL_PLAN, 1, day);
    }
  }

  /// `more` numbers are wanted besides those that are there.
  public void addNumbers(int more, LocalDate day) {
    have(Product.ADDITIONAL_NUMBER, open(Product.ADDITIONAL_NUMBER).size() + more, day);
  }

  /// From `day` on there are no other options than these.
  public void haveOptions(boolean internationalPlan, int additionalNumbers, LocalDate day) {
    have(Product.INTERNATIONAL_PLAN, internationalPlan ? 1 : 0, day);
    have(Product.ADDITIONAL_NUMBER, additionalNumbers, day);
  }

  /// Nothing is paid after `lastDay`, and nothing starts any more.
  ///
  /// @return what is left to pay or to give back; nothing if nobody paid anything, or it ended
  ///   before
  public Optional<Bill> endAfter(LocalDate lastDay) {
    if (endsOn != null) {
      return Optional.empty();
    }
    var end = lastDay.plusDays(1);
    items.replaceAll(item -> item.lasting(item.term().endingOn(end)));
    moveAnchor();
    endsOn = end;
    if (customer == null || anchor == null) {
      return Optional.empty();
    }
    var charges = charge(new Cycle(anchor), end, end);
    if (charges.isEmpty()) {
      return Optional.empty();
    }
    var days = Period.spanning(charges.stream().map(Charge::days).toList());
    return Optional.of(new Bill(days, customer.asBuyer(), charges, true));
  }

  /// First day of the period that no invoice covers yet; none before the first seat, or after all
  /// has ended.
  public Optional<LocalDate> nextPeriodStart() {
    return Optional.ofNullable(anchor)
        .filter(_ -> endsOn == null)
        .map(day -> new Cycle(day).period(periodsBilled).start());
  }

  /// Whether there is a period that has begun and can be billed.
  public boolean isDue(LocalDate today) {
    return canBeBilled() && nextPeriodStart().filter(day -> !day.isAfter(today)).isPresent();
  }

  /// Whether there is a period to bill, begun or not.
  public boolean canBeBilled() {
    return customer != null && nextPeriodStart().isPresent();
  }

  /// Bills the next period and moves on to the one after, whether or not it has begun.
  ///
  /// @throws IllegalStateException if customer or seats are unknown, or all has ended
  public Bill billNextPeriod() {
    if (customer == null || anchor == null || endsOn != null) {
      throw new IllegalStateException(accountId + " can't be billed");
    }
    var cycle = new Cycle(anchor);
    var period = cycle.period(periodsBilled);
    var charges = charge(cycle, period.start(), period.end());
    periodsBilled++;
    return new Bill(period, customer.asBuyer(), charges, false);
  }

  /// What makes all that is billed on `day` paid up to `until`, which it is then.
  private List<Charge> charge(Cycle cycle, LocalDate day, LocalDate until) {
    var charges = new ArrayList<Charge>();
    items.replaceAll(item -> {
      var term = item.paid(cycle);
      if (!term.isBilledOn(day)) {
        return item;
      }
      charges.addAll(term.charges(item.product(), cycle, until));
      return item.lasting(term.charged(until));
    });
    charges.sort(
        Comparator.comparing((Charge charge) -> charge.days().start())
            .thenComparing(Charge::product)
            .thenComparing(Charge::credit)
            .thenComparing(charge -> charge.days().end()));
    return List.copyOf(charges);
  }

  private void changeSeat(UUID seatId, UnaryOperator<Term> change) {
    if (endsOn != null) {
      return;
    }
    if (items.stream().noneMatch(item -> seatId.equals(item.seatId()))) {
      items.add(Item.seat(seatId));
    }
    items.replaceAll(
        item -> seatId.equals(item.seatId()) ? item.lasting(change.apply(item.term())) : item);
    moveAnchor();
  }

  private void moveAnchor() {
    if (periodsBilled == 0) {
      anchor =
          items.stream()
              .filter(item -> item.product() == Product.SEAT && !item.term().isEmpty())
              .map(item -> item.term().startsOn())
              .min(Comparator.naturalOrder())
              .orElse(null);
    }
  }

  /// Starts what is missing, or ends what came last.
  private void have(Product product, int wanted, LocalDate day) {
    if (endsOn != null) {
      return;
    }
    var there = open(product);
    Stream.generate(() -> Item.option(product, day))
        .limit(Math.max(0, wanted - there.size()))
        .forEach(items::add);
    there.stream()
        .skip(wanted)
        .forEach(place ->
            items.set(place, items.get(place).lasting(items.get(place).term().endingOn(day))));
  }

  /// The places of those that go on.
  private List<Integer> open(Product product) {
    return Stream.iterate(0, place -> place < items.size(), place -> place + 1)
        .filter(place -> items.get(place).product() == product && items.get(place).term().isOpen())
        .toList();
  }

  public Snapshot snapshot() {
    return new Snapshot(accountId, customer, List.copyOf(items), anchor, periodsBilled, endsOn);
  }

  /// The subscription as it is stored.
  ///
  /// @param anchor start of the first period; may still move before the first bill
  /// @param endsOn the first day without service, once the company has left
  public record Snapshot(
      UUID accountId,
      @Nullable Customer customer,
      List<Item> items,
      @Nullable LocalDate anchor,
      int periodsBilled,
      @Nullable LocalDate endsOn) {}
}
