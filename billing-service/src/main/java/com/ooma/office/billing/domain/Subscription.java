package com.ooma.office.billing.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a member company pays every month, in advance.
///
/// News of it comes from two services in any order, and may come twice: who pays is told by the
/// order, which seats by their phones. It is billed once both are known.
public final class Subscription {

  private final UUID accountId;
  private final SequencedMap<UUID, Seat> seats = new LinkedHashMap<>();
  private @Nullable Customer customer;
  private @Nullable Term internationalPlan;
  private @Nullable LocalDate anchor;
  private int periodsBilled;

  private Subscription(Snapshot saved) {
    this.accountId = saved.accountId();
    this.customer = saved.customer();
    this.internationalPlan = saved.internationalPlan();
    this.anchor = saved.anchor();
    this.periodsBilled = saved.periodsBilled();
    saved.seats().forEach(seat -> seats.put(seat.seatId(), seat));
  }

  public static Subscription of(UUID accountId) {
    return new Subscription(new Snapshot(accountId, null, List.of(), null, null, 0));
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

  /// The plan is wanted from `day` on, or from the first seat on if that is later.
  public void internationalPlanFrom(LocalDate day) {
    if (internationalPlan == null) {
      internationalPlan = Term.from(day);
    }
  }

  /// A seat is paid from `dueOn`, the day its phone is due to arrive. The first of them is the day
  /// of the month that the account is billed on for ever, once it has been billed.
  public void seatFrom(UUID seatId, LocalDate dueOn) {
    if (seats.putIfAbsent(seatId, new Seat(seatId, Term.from(dueOn))) == null
        && periodsBilled == 0) {
      anchor = anchor == null || dueOn.isBefore(anchor) ? dueOn : anchor;
    }
  }

  /// First day of the period that no invoice covers yet; none before the first seat.
  public Optional<LocalDate> nextPeriodStart() {
    return Optional.ofNullable(anchor).map(day -> new Cycle(day).period(periodsBilled).start());
  }

  /// Whether there is a period that has begun and can be billed.
  public boolean isDue(LocalDate today) {
    return customer != null && nextPeriodStart().filter(day -> !day.isAfter(today)).isPresent();
  }

  /// Bills the next period and moves on to the one after, whether or not it has begun.
  ///
  /// @throws IllegalStateException if customer or seats are unknown
  public Bill billNextPeriod() {
    if (customer == null || anchor == null) {
      throw new IllegalStateException(accountId + " can't be billed yet");
    }
    var cycle = new Cycle(anchor);
    var period = cycle.period(periodsBilled);
    var bill = new Bill(period, customer.asBuyer(), charges(cycle, period));
    seats.replaceAll((_, seat) -> new Seat(seat.seatId(), charged(seat.term(), period)));
    if (internationalPlan != null) {
      internationalPlan = charged(internationalPlan, period);
    }
    periodsBilled++;
    return bill;
  }

  private List<Charge> charges(Cycle cycle, Period period) {
    var ofSeats =
        seats.values().stream()
            .flatMap(seat -> seat.term().charges(Product.SEAT, cycle, period).stream());
    var ofPlan =
        Stream.ofNullable(internationalPlan)
            .map(term -> term.notBefore(cycle.anchor()))
            .flatMap(term -> term.charges(Product.INTERNATIONAL_PLAN, cycle, period).stream());
    return Stream.concat(ofSeats, ofPlan)
        .sorted(
            Comparator.comparing((Charge charge) -> charge.days().start())
                .thenComparing(Charge::product))
        .toList();
  }

  private static Term charged(Term term, Period period) {
    return term.startsOn().isAfter(period.start()) ? term : term.charged(period.end());
  }

  public Snapshot snapshot() {
    return new Snapshot(
        accountId, customer, List.copyOf(seats.values()), internationalPlan, anchor, periodsBilled);
  }

  /// The subscription as it is stored.
  ///
  /// @param anchor start of the first period; may still move to an earlier day before the first
  ///   bill
  public record Snapshot(
      UUID accountId,
      @Nullable Customer customer,
      List<Seat> seats,
      @Nullable Term internationalPlan,
      @Nullable LocalDate anchor,
      int periodsBilled) {}
}
