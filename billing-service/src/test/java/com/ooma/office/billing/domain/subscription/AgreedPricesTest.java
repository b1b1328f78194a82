package com.ooma.office.billing.domain.subscription;

import static com.ooma.office.billing.domain.subscription.BillingExamples.customer;
import static com.ooma.office.billing.domain.subscription.BillingExamples.order;
import static com.ooma.office.billing.domain.subscription.BillingExamples.subscription;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is billed is what an order said.
class AgreedPricesTest {

  private static final LocalDate TENTH = LocalDate.of(2026, 1, 10);

  private final UUID seat = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();

  @Test
  void an_order_costs_what_it_said_as_long_as_it_lasts() {
    var subscription = subscription(0, TENTH);
    subscription.ordered(
        new Agreement(
            UUID.randomUUID(),
            TENTH.minusDays(4),
            List.of(seat, second),
            List.of(
                line(Product.SEAT, 1, "55.01"),
                line(Product.SEAT, 1, "40.00"),
                line(Product.INTERNATIONAL_PLAN, 1, "9.00"),
                line(Product.ADDITIONAL_NUMBER, 2, "7.50"))));
    subscription.seatFrom(seat, TENTH);
    subscription.seatFrom(second, TENTH);

    for (int i = 0; i < 30; i++) {
      assertEquals(Money.of("119.01"), subscription.billNextPeriod().total());
    }

    subscription.removeSeat(seat, TENTH.plusMonths(30).minusDays(1));
    assertEquals(Money.of("64.00"), subscription.billNextPeriod().total());
  }

  @Test
  void what_is_wanted_otherwise_costs_what_the_list_says_that_day() {
    var subscription = subscription(1, TENTH);
    subscription.ordered(
        new Agreement(
            UUID.randomUUID(),
            TENTH,
            List.of(),
            List.of(line(Product.ADDITIONAL_NUMBER, 1, "7.50"))));

    subscription.setOptions(true, 2, TENTH);

    assertEquals(Money.of("77.50"), subscription.billNextPeriod().total());
  }

  @Test
  void an_order_of_the_first_days_costs_what_the_list_of_its_day_says() {
    var subscription = subscription(0, TENTH);
    var order = UUID.randomUUID();
    subscription.ordered(
        Agreement.atListPrices(order, TENTH.minusDays(2), List.of(seat, second), true));
    subscription.seatFrom(seat, TENTH);
    subscription.seatFrom(second, TENTH);

    assertEquals(Money.of("110.00"), subscription.billNextPeriod().total());
  }

  @Test
  void a_seat_waits_for_the_order_that_says_what_it_costs() {
    var subscription = subscription(1, TENTH);
    subscription.seatFrom(seat, TENTH);
    assertEquals(Money.of("50.00"), subscription.billNextPeriod().total());

    subscription.ordered(
        new Agreement(
            UUID.randomUUID(), TENTH, List.of(seat), List.of(line(Product.SEAT, 1, "31.00"))));

    // the month that waited, and the present one
    assertEquals(Money.of("112.00"), subscription.billNextPeriod().total());
  }

  @Test
  void seats_whose_order_was_heard_of_before_prices_were_kept_cost_what_the_list_says() {
    var old =
        Subscription.from(
            new Subscription.Snapshot(
                UUID.randomUUID(), customer(), List.of(), null, 0, null, null, true));
    old.seatFrom(seat, TENTH);

    assertEquals(Money.of("50.00"), old.billNextPeriod().total());

    old.ordered(
        new Agreement(
            UUID.randomUUID(), TENTH, List.of(seat), List.of(line(Product.SEAT, 1, "31.00"))));
    assertEquals(Money.of("50.00"), old.billNextPeriod().total());
  }

  @Test
  void an_order_that_does_not_say_what_its_seats_cost_is_none() {
    var prices = List.of(line(Product.SEAT, 2, "50.00"));

    assertThrows(
        IllegalArgumentException.class,
        () -> new Agreement(UUID.randomUUID(), TENTH, List.of(seat), prices));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Agreement(UUID.randomUUID(), TENTH, List.of(seat), List.of()));
  }

  @Test
  void an_order_heard_twice_is_one_order() {
    var subscription = subscription(1, TENTH);
    var order = order(TENTH, true, 2, seat);

    subscription.ordered(order);
    subscription.ordered(order);
    subscription.seatFrom(seat, TENTH);

    assertEquals(Money.of("130.00"), subscription.billNextPeriod().total());
  }

  @Test
  void a_cancelled_order_costs_nothing_whatever_is_heard_first() {
    var order = order(TENTH, true, 2, seat);
    var before = subscription(1, TENTH);
    before.cancelOrder(order.orderId(), order.seatIds());
    before.ordered(order);
    before.seatFrom(seat, TENTH);
    var after = subscription(1, TENTH);
    after.seatFrom(seat, TENTH);
    after.ordered(order);
    after.cancelOrder(order.orderId(), order.seatIds());

    assertEquals(Money.of("50.00"), before.billNextPeriod().total());
    assertEquals(Money.of("50.00"), after.billNextPeriod().total());
  }

  @Test
  void a_cancelled_order_gives_back_what_was_paid_in_advance() {
    var subscription = subscription(1, TENTH);
    var order = order(TENTH.minusDays(2), true, 2, seat);
    subscription.ordered(order);
    assertEquals(Money.of("80.00"), subscription.billNextPeriod().total());

    subscription.cancelOrder(order.orderId(), order.seatIds());
    subscription.setOptions(false, 0, TENTH.plusDays(3));

    assertEquals(Money.of("20.00"), subscription.billNextPeriod().total());
    assertEquals(Money.of("50.00"), subscription.billNextPeriod().total());
  }

  @Test
  void options_that_stay_after_a_cancellation_are_paid_from_that_day() {
    var subscription = subscription(1, TENTH);
    var order = order(TENTH, true, 0, seat);
    subscription.ordered(order);

    subscription.cancelOrder(order.orderId(), order.seatIds());
    subscription.setOptions(true, 0, TENTH.plusDays(10));

    assertEquals(Money.of("50.00"), subscription.billNextPeriod().total());
    assertTrue(
        subscription.billNextPeriod().charges().stream()
            .anyMatch(charge -> charge.days().start().equals(TENTH.plusDays(10))));
  }

  private static Agreement.Line line(Product product, int quantity, String price) {
    return new Agreement.Line(product, quantity, Money.of(price));
  }
}
