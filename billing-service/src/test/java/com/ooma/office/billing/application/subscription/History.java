package com.ooma.office.billing.application.subscription;

import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.billing.domain.subscription.Agreement;
import com.ooma.office.billing.domain.subscription.BillingExamples;
import com.ooma.office.billing.domain.subscription.Subscription;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What happens to an account from its first order until it leaves, by chance: orders,
/// cancellations, options that come and go, users who leave, departures that are announced and
/// revoked. And when billing hears of it: each topic in order, but late.
final class History {

  static final LocalDate START = LocalDate.of(2026, 1, 28);

  private static final List<String> PRICES = List.of("50.00", "55.01", "42.37", "9.99");

  /// @param on when it happened
  /// @param heard when billing hears of it
  record News(LocalDate on, LocalDate heard, Consumer<Subscription> change) {}

  private final Random chance;
  private final List<News> ordering = new ArrayList<>();
  private final List<News> provisioning = new ArrayList<>();
  private final List<UUID> removable = new ArrayList<>();
  private final LocalDate lastDay;
  private boolean plan;
  private int numbers;

  History(Random chance) {
    this.chance = chance;
    lastDay = START.plusDays(40 + chance.nextInt(120));
    // who hears late of the first seat may have another anchor, and other cents
    tell(START, subscription -> subscription.paidBy(BillingExamples.customer()));
    order(START);
    for (var day = START.plusDays(1); day.isBefore(lastDay); day = day.plusDays(1)) {
      happen(day);
    }
    tell(lastDay, subscription -> subscription.willEndAfter(lastDay));
  }

  LocalDate lastDay() {
    return lastDay;
  }

  /// All news of both topics, in the order in which they are heard.
  List<News> heard() {
    var all = new ArrayList<>(late(ordering));
    all.addAll(provisioning);
    all.sort(Comparator.comparing(News::heard));
    return all;
  }

  /// All news, as if each had been heard at once.
  Stream<Consumer<Subscription>> atOnce() {
    return Stream.concat(ordering.stream(), provisioning.stream()).map(News::change);
  }

  private void happen(LocalDate day) {
    switch (chance.nextInt(18)) {
      case 0 -> order(day);
      case 1 -> cancelledOrder(day);
      case 2, 3 -> options(day);
      case 4 -> removeSeat(day);
      case 5 -> {
        var announced = day.plusDays(chance.nextInt(40));
        tell(day, subscription -> subscription.willEndAfter(announced));
      }
      case 6, 7 -> tell(day, Subscription::goesOn);
      default -> {}
    }
  }

  private void order(LocalDate day) {
    var order = agreement(day);
    tell(day, subscription -> subscription.ordered(order));
    removable.addAll(order.seatIds());
    ship(order, day);
  }

  /// As ordering does it: what is left is told after the cancellation.
  private void cancelledOrder(LocalDate day) {
    boolean planBefore = plan;
    int numbersBefore = numbers;
    var order = agreement(day);
    tell(day, subscription -> subscription.ordered(order));
    if (chance.nextInt(4) == 0) {
      options(day);
      planBefore = plan;
      numbersBefore = Math.min(numbersBefore, numbers);
    }
    var later = day.plusDays(chance.nextInt(3));
    plan = planBefore;
    numbers = numbersBefore;
    boolean planLeft = plan;
    int numbersLeft = numbers;
    tell(later, subscription -> subscription.cancelOrder(order.orderId(), order.seatIds()));
    tell(later, subscription -> subscription.setOptions(planLeft, numbersLeft, later));
    if (chance.nextInt(3) == 0) {
      ship(order, day);
    }
  }

  private void options(LocalDate day) {
    for (int i = chance.nextInt(3); i >= 0; i--) {
      plan = chance.nextBoolean();
      numbers = chance.nextInt(4);
      boolean wantedPlan = plan;
      int wantedNumbers = numbers;
      tell(day, subscription -> subscription.setOptions(wantedPlan, wantedNumbers, day));
    }
  }

  private void removeSeat(LocalDate day) {
    if (removable.size() > 1) {
      var seat = removable.removeLast();
      tell(day, subscription -> subscription.removeSeat(seat, day));
    }
  }

  /// Parcels are told of late, and some of them arrive late, but not the first one.
  private void ship(Agreement order, LocalDate day) {
    var due = day.plusDays(3);
    boolean first = day.equals(START);
    for (var seat : order.seatIds()) {
      var heard = first ? day : day.plusDays(1 + chance.nextInt(50));
      shipped(day, heard, subscription -> subscription.seatFrom(seat, due));
      if (!first && chance.nextInt(3) == 0) {
        var delivered = due.plusDays(chance.nextInt(40) - 1);
        shipped(
            delivered,
            delivered.plusDays(chance.nextInt(9)),
            subscription -> subscription.seatDelivered(seat, delivered));
      }
      first = false;
    }
  }

  private void shipped(LocalDate day, LocalDate heard, Consumer<Subscription> change) {
    provisioning.add(new News(day, heard.isAfter(lastDay) ? lastDay : heard, change));
  }

  private Agreement agreement(LocalDate day) {
    var seats = Stream.generate(UUID::randomUUID).limit(1 + chance.nextInt(3)).toList();
    boolean paysPlan = !plan && chance.nextBoolean();
    int more = chance.nextInt(3);
    plan |= paysPlan;
    numbers += more;
    return new Agreement(
        UUID.randomUUID(),
        day,
        seats,
        List.of(
            line(Product.SEAT, seats.size()),
            line(Product.INTERNATIONAL_PLAN, paysPlan ? 1 : 0),
            line(Product.ADDITIONAL_NUMBER, more)));
  }

  private Agreement.Line line(Product product, int quantity) {
    var price = Money.of(PRICES.get(chance.nextInt(PRICES.size())));
    return new Agreement.Line(product, quantity, price);
  }

  private void tell(LocalDate day, Consumer<Subscription> change) {
    ordering.add(new News(day, day, change));
  }

  /// The topic in its order, sometimes with a delay; at the start and the end without.
  private List<News> late(List<News> topic) {
    var late = new ArrayList<News>();
    var latest = START;
    for (var news : topic) {
      var heard = news.on().plusDays(chance.nextInt(5) == 0 ? chance.nextInt(6) : 0);
      latest = heard.isAfter(latest) && !news.on().equals(START) ? heard : latest;
      latest = latest.isAfter(lastDay) ? lastDay : latest;
      late.add(new News(news.on(), latest, news.change()));
    }
    return late;
  }
}
