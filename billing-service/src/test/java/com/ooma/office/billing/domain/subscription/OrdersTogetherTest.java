package com.ooma.office.billing.domain.subscription;

import static com.ooma.office.billing.domain.subscription.BillingExamples.addSeat;
import static com.ooma.office.billing.domain.subscription.BillingExamples.customer;
import static com.ooma.office.billing.domain.subscription.BillingExamples.order;
import static com.ooma.office.billing.domain.subscription.BillingExamples.subscription;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.domain.charge.Bill;
import com.ooma.office.billing.domain.charge.Charge;
import com.ooma.office.billing.domain.charge.Origin;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// The seats of one order are on one bill, though their phones are heard of one by one.
class OrdersTogetherTest {

  private static final LocalDate TENTH = LocalDate.of(2026, 1, 10);
  private static final LocalDate NEXT = TENTH.plusMonths(1);

  @Test
  void a_first_bill_that_overtakes_the_parcels_waits_for_all_200_seats() {
    var seats = seats(200);
    var subscription = subscription(0, TENTH);
    subscription.ordered(order(TENTH.minusDays(3), false, 0, seats));
    ship(subscription, 14, TENTH, seats);
    assertFalse(subscription.isDue(TENTH.plusDays(3)));

    Arrays.stream(seats).forEach(seat -> subscription.seatFrom(seat, TENTH));

    assertTrue(subscription.isDue(TENTH));
    assertEquals(Money.of("10000.00"), subscription.billNextPeriod().total());
  }

  @Test
  void it_waits_a_month_at_most() {
    var seats = seats(3);
    var subscription = subscription(0, TENTH);
    subscription.ordered(order(TENTH.minusDays(3), false, 0, seats));
    ship(subscription, 2, TENTH, seats);

    assertEquals(Optional.of(NEXT), subscription.nextBillOn());
    assertFalse(subscription.isDue(NEXT.minusDays(1)));
    assertTrue(subscription.isDue(NEXT));
    assertEquals(Money.of("100.00"), subscription.billNextPeriod().total());
    assertEquals(Optional.of(NEXT), subscription.nextBillOn());
    assertEquals(Money.of("100.00"), subscription.billNextPeriod().total());
  }

  @Test
  void what_is_cancelled_or_removed_is_not_waited_for() {
    var seats = seats(3);
    var subscription = subscription(0, TENTH);
    subscription.ordered(order(TENTH.minusDays(3), false, 0, seats));
    ship(subscription, 1, TENTH, seats);

    subscription.removeSeat(seats[1], TENTH);
    assertFalse(subscription.isDue(TENTH));
    subscription.cancelOrder(UUID.randomUUID(), List.of(seats[2]));

    assertTrue(subscription.isDue(TENTH));
    assertEquals(Money.of("50.00"), subscription.billNextPeriod().total());
  }

  @Test
  void a_later_order_is_left_out_until_the_next_bill_and_holds_nothing_up() {
    var seats = seats(4);
    var subscription = subscription(1, TENTH);
    subscription.billNextPeriod();
    subscription.ordered(order(NEXT.minusDays(3), false, 0, seats));
    ship(subscription, 3, NEXT, seats);

    assertTrue(subscription.isDue(NEXT));
    assertEquals(Money.of("50.00"), subscription.billNextPeriod().total());
    subscription.seatFrom(seats[3], NEXT);

    assertEquals(Money.of("450.00"), subscription.billNextPeriod().total());
  }

  @Test
  void a_later_order_that_stays_incomplete_is_billed_with_the_next_bill() {
    var seats = seats(4);
    var subscription = subscription(1, TENTH);
    subscription.billNextPeriod();
    subscription.ordered(order(NEXT.minusDays(3), false, 0, seats));
    ship(subscription, 3, NEXT, seats);
    subscription.billNextPeriod();

    assertEquals(Money.of("350.00"), subscription.billNextPeriod().total());
  }

  @Test
  void the_end_of_service_waits_for_nothing() {
    var seats = seats(3);
    var subscription = subscription(0, TENTH);
    subscription.ordered(order(TENTH.minusDays(3), false, 0, seats));
    ship(subscription, 1, TENTH, seats);

    var last = subscription.endAfter(TENTH.plusDays(3), List.of()).orElseThrow();

    assertEquals(1, last.charges().size());
  }

  @Test
  void a_departure_before_the_day_it_waits_for_makes_the_last_bill_the_next() {
    var seats = seats(2);
    var subscription = subscription(0, TENTH);
    subscription.ordered(order(TENTH.minusDays(3), false, 0, seats));
    ship(subscription, 1, TENTH, seats);
    subscription.willEndAfter(TENTH.plusDays(9));

    assertEquals(Optional.empty(), subscription.nextBillOn());
    var next = Subscription.from(subscription.snapshot()).billNext(List.of());

    assertTrue(next.orElseThrow().closing());
    assertEquals(subscription.endAfter(TENTH.plusDays(9), List.of()), next);
  }

  @Test
  void a_first_bill_waits_for_what_its_seats_cost() {
    var seat = UUID.randomUUID();
    var other = UUID.randomUUID();
    var subscription = subscription(0, TENTH);
    subscription.seatFrom(seat, TENTH);
    assertFalse(subscription.isDue(TENTH));

    addSeat(subscription, other, TENTH);
    assertFalse(subscription.isDue(TENTH));
    subscription.ordered(order(TENTH.minusDays(2), false, 0, seat));

    assertTrue(subscription.isDue(TENTH));
    assertEquals(Money.of("100.00"), subscription.billNextPeriod().total());
  }

  /// Phones are heard of on any day within a month of the first one's; bills are made every day.
  @Property(tries = 300)
  void the_seats_of_an_order_are_first_on_one_bill(@ForAll Random chance) {
    var subscription = Subscription.of(new UUID(0, 0));
    subscription.paidBy(customer());
    var heard = new HashMap<LocalDate, List<Runnable>>();
    var orders = new ArrayList<Set<UUID>>();
    for (int i = 0; i < 1 + chance.nextInt(4); i++) {
      var ids = seats(1 + chance.nextInt(6));
      orders.add(Set.of(ids));
      var day = TENTH.plusDays(i == 0 ? 0 : 5 + chance.nextInt(70));
      subscription.ordered(order(day, false, 0, ids));
      for (var seat : ids) {
        var on = seat == ids[0] ? day : day.plusDays(chance.nextInt(28));
        heard
            .computeIfAbsent(on, _ -> new ArrayList<>())
            .add(() -> subscription.seatFrom(seat, day.plusDays(2)));
      }
    }

    var bills = new ArrayList<Bill>();
    for (var day = TENTH; day.isBefore(TENTH.plusDays(200)); day = day.plusDays(1)) {
      heard.getOrDefault(day, List.of()).forEach(Runnable::run);
      while (subscription.isDue(day)) {
        bills.add(subscription.billNextPeriod());
      }
    }

    var seen = new HashSet<UUID>();
    for (var bill : bills) {
      var first = new HashSet<>(seatsOf(bill));
      first.removeAll(seen);
      for (var order : orders) {
        assertTrue(
            Collections.disjoint(first, order) || first.containsAll(order),
            () -> order + " is split: " + bills);
      }
      seen.addAll(first);
    }
    orders.forEach(order -> assertTrue(seen.containsAll(order)));
  }

  private static List<UUID> seatsOf(Bill bill) {
    return bill.charges().stream().map(Charge::origin).map(Origin::seatId).toList();
  }

  private static UUID[] seats(int count) {
    return Stream.generate(UUID::randomUUID).limit(count).toArray(UUID[]::new);
  }

  private static void ship(Subscription subscription, int count, LocalDate day, UUID... seats) {
    Arrays.stream(seats).limit(count).forEach(seat -> subscription.seatFrom(seat, day));
  }
}
