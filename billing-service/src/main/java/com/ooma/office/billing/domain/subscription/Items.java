package com.ooma.office.billing.domain.subscription;

import com.ooma.office.billing.domain.charge.Charge;
import com.ooma.office.billing.domain.charge.PriceList;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that an account pays for, and paid for, in the order in which it was heard of.
///
/// The last day of everything is paid. A day pays for the most that was there at any time of it:
/// what is dropped and wanted again on one day is paid once.
final class Items {

  private final List<Item> items;

  Items(List<Item> saved) {
    items = new ArrayList<>(saved);
  }

  List<Item> all() {
    return List.copyOf(items);
  }

  void changeSeat(UUID seatId, UnaryOperator<Item> change) {
    setSeat(seatId, change);
  }

  void changeTerm(UUID seatId, UnaryOperator<Term> change) {
    setSeat(seatId, item -> item.lasting(change.apply(item.term())));
  }

  /// What an order brought, unless it was cancelled before it was heard of.
  void order(Agreement order) {
    if (items.stream().anyMatch(item -> item.isOf(order.orderId()))) {
      return;
    }
    var prices = order.prices(Product.SEAT).iterator();
    order
        .seatIds()
        .forEach(seat -> setSeat(seat, item -> item.agreed(order.orderId(), prices.next())));
    if (isCancelled(order.orderId())) {
      return;
    }
    if (open(Product.INTERNATIONAL_PLAN).isEmpty()) {
      var plan = order.prices(Product.INTERNATIONAL_PLAN).stream().limit(1).toList();
      start(Product.INTERNATIONAL_PLAN, plan, order.orderId(), order.orderedOn());
    }
    var numbers = order.prices(Product.ADDITIONAL_NUMBER);
    start(Product.ADDITIONAL_NUMBER, numbers, order.orderId(), order.orderedOn());
  }

  /// Nothing that the order brought was ever to be paid.
  void cancel(UUID orderId, List<UUID> seatIds) {
    seatIds.forEach(seat -> changeTerm(seat, Term::never));
    items.replaceAll(item -> item.isOf(orderId) ? item.lasting(item.term().never()) : item);
  }

  /// From `day` on there are `wanted` of an option. What comes last goes first; what was dropped on
  /// that very day comes back first, and the rest starts at the list's price.
  void setQuantity(Product product, int wanted, LocalDate day) {
    var tomorrow = day.plusDays(1);
    var there = open(product);
    there.stream().skip(wanted).forEach(place -> lasting(place, term -> term.endingOn(tomorrow)));
    var back =
        places(product)
            .filter(place -> items.get(place).term().endedOn(tomorrow))
            .limit(Math.max(0, wanted - there.size()))
            .toList();
    back.forEach(place -> lasting(place, Term::reopened));
    int missing = wanted - there.size() - back.size();
    var price = PriceList.monthlyTtc(product, day);
    start(product, Stream.generate(() -> price).limit(Math.max(0, missing)).toList(), null, day);
  }

  void endAll(LocalDate end) {
    items.replaceAll(item -> item.lasting(item.term().endingOn(end)));
  }

  /// The first day of the first seat.
  Optional<LocalDate> firstDay() {
    return items.stream()
        .filter(item -> item.product() == Product.SEAT && !item.term().isEmpty())
        .map(item -> item.term().startsOn())
        .min(Comparator.naturalOrder());
  }

  /// Whether seats that begin by `day` can't be billed yet: others of their order may still come,
  /// or it was not heard of what they cost.
  boolean isWaiting(LocalDate day, boolean listPrices) {
    var incomplete = incompleteOrders();
    return items.stream()
        .filter(item -> item.product() == Product.SEAT && !item.term().isEmpty())
        .filter(item -> item.term().isBilledOn(day))
        .anyMatch(item -> item.isOfOneOf(incomplete) || (item.monthlyTtc() == null && !listPrices));
  }

  /// What makes all that is billed paid up to its end, which it is then. A seat whose order was not
  /// heard of waits until it is.
  List<Charge> charge(Reckoning bill) {
    var firstSeat = firstDay().orElse(bill.cycle().anchor());
    var incomplete = incompleteOrders();
    var positions = new EnumMap<Product, Integer>(Product.class);
    var charges = new ArrayList<Charge>();
    items.replaceAll(item -> {
      int position = item.seatId() == null ? positions.merge(item.product(), 1, Integer::sum) : 0;
      var price = bill.listPrices() ? item.priceOrList() : item.monthlyTtc();
      var term = item.paid(firstSeat);
      if (price == null || !term.isBilledOn(bill.day())) {
        return item;
      }
      if (item.isOfOneOf(incomplete) && bill.mayWait(term)) {
        return item;
      }
      var origin = bill.origin(item, term, position);
      charges.addAll(term.charges(item.product(), price, origin, bill.cycle(), bill.until()));
      return item.costing(price).lasting(term.charged(bill.until()));
    });
    charges.sort(Charge.IN_ORDER);
    return List.copyOf(charges);
  }

  /// The orders of which a phone may still come.
  private Set<UUID> incompleteOrders() {
    return items.stream()
        .filter(Item::isAwaited)
        .flatMap(item -> Stream.ofNullable(item.orderId()))
        .collect(Collectors.toSet());
  }

  /// Those for which `day` is paid already start on the day after.
  private void start(Product product, List<Money> prices, @Nullable UUID orderId, LocalDate day) {
    int open = open(product).size();
    long paid = places(product).filter(place -> items.get(place).term().covers(day)).count();
    for (int i = 0; i < prices.size(); i++) {
      var startsOn = open + i < paid ? day.plusDays(1) : day;
      items.add(Item.option(product, orderId, prices.get(i), startsOn));
    }
  }

  private boolean isCancelled(UUID orderId) {
    return items.stream().anyMatch(item -> item.isOf(orderId) && item.term().isNever());
  }

  private void setSeat(UUID seatId, UnaryOperator<Item> change) {
    int place =
        places(Product.SEAT)
            .filter(at -> seatId.equals(items.get(at).seatId()))
            .findFirst()
            .orElseGet(() -> {
              items.add(Item.seat(seatId));
              return items.size() - 1;
            });
    items.set(place, change.apply(items.get(place)));
  }

  private void lasting(int place, UnaryOperator<Term> change) {
    items.set(place, items.get(place).lasting(change.apply(items.get(place).term())));
  }

  /// The places of those that go on.
  private List<Integer> open(Product product) {
    return places(product).filter(place -> items.get(place).term().isOpen()).toList();
  }

  private Stream<Integer> places(Product product) {
    return IntStream.range(0, items.size())
        .filter(place -> items.get(place).product() == product)
        .boxed();
  }
}
