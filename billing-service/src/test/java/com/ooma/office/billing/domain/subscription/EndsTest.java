package com.ooma.office.billing.domain.subscription;

import static com.ooma.office.billing.domain.subscription.BillingExamples.addSeat;
import static com.ooma.office.billing.domain.subscription.BillingExamples.customer;
import static com.ooma.office.billing.domain.subscription.BillingExamples.order;
import static com.ooma.office.billing.domain.subscription.BillingExamples.subscription;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.domain.charge.Charge;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// What a subscription bills when things end, in whatever order that is heard of.
class EndsTest {

  private static final LocalDate TENTH = LocalDate.of(2026, 1, 10);

  private final UUID first = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();
  private final UUID third = UUID.randomUUID();

  @Test
  void a_removed_seat_is_paid_up_to_that_day_and_credited_on_the_next_invoice() {
    var subscription = subscription(2, TENTH);
    addSeat(subscription, first, TENTH);
    assertEquals(Money.of("150.00"), subscription.billNextPeriod().total());

    subscription.removeSeat(first, LocalDate.of(2026, 1, 19));

    var next = subscription.billNextPeriod();
    assertEquals(Money.of("100.00").minus(Money.of("33.87")), next.total()); // 21 of 31 days
    assertEquals(
        List.of(new Period(LocalDate.of(2026, 1, 20), LocalDate.of(2026, 2, 10))),
        next.credits().stream().map(Charge::days).toList());
    assertEquals(Money.of("100.00"), subscription.billNextPeriod().total());
  }

  @Test
  void the_last_seat_removed_leaves_a_credit_and_then_nothing() {
    var subscription = subscription(0, TENTH);
    addSeat(subscription, first, TENTH);
    subscription.billNextPeriod();

    subscription.removeSeat(first, LocalDate.of(2026, 1, 19));

    assertEquals(Money.of("-33.87"), subscription.billNextPeriod().total());
    assertEquals(List.of(), subscription.billNextPeriod().charges());
  }

  @Test
  void additional_numbers_are_ten_euros_each_and_the_last_ones_go_first() {
    var subscription = subscription(1, TENTH);
    subscription.ordered(order(TENTH.minusDays(3), false, 2));
    assertEquals(Money.of("70.00"), subscription.billNextPeriod().total());

    subscription.ordered(order(TENTH.plusDays(10), false, 1));
    subscription.setOptions(true, 1, LocalDate.of(2026, 1, 25));

    // 16 of 31 days of the plan, 6 of 31 of the third number, and 15 of the second given back
    var owed = Money.of("60.00").plus(Money.of("10.00"));
    var prorata = Money.of("5.16").plus(Money.of("1.93")).minus(Money.of("4.84"));
    assertEquals(owed.plus(prorata), subscription.billNextPeriod().total());
    assertEquals(Money.of("70.00"), subscription.billNextPeriod().total());
  }

  @Test
  void options_dropped_and_wanted_again_on_one_day_are_paid_once() {
    var subscription = subscription(1, TENTH);
    subscription.ordered(order(TENTH, true, 0));
    subscription.billNextPeriod();

    subscription.setOptions(false, 0, TENTH.plusDays(5));
    subscription.ordered(order(TENTH.plusDays(5), true, 0));

    assertEquals(Money.of("60.00"), subscription.billNextPeriod().total());
  }

  @Test
  void options_that_end_before_the_first_seat_cost_nothing() {
    var subscription = subscription(1, TENTH);
    subscription.ordered(order(TENTH.minusDays(5), false, 3));
    subscription.setOptions(false, 0, TENTH.minusDays(2));

    assertEquals(Money.of("50.00"), subscription.billNextPeriod().total());
  }

  @Test
  void the_end_of_service_gives_back_what_was_paid_for_later_days() {
    var subscription = subscription(3, TENTH);
    subscription.billNextPeriod();

    var last = subscription.endAfter(LocalDate.of(2026, 1, 19), List.of()).orElseThrow();

    assertEquals(Money.of("33.87").times(-3), last.total());
    assertTrue(last.closing());
    assertFalse(subscription.isDue(TENTH.plusYears(1)));
    assertEquals(Optional.empty(), subscription.nextBillOn());
    assertThrows(IllegalStateException.class, subscription::billNextPeriod);
    assertEquals(Optional.empty(), subscription.endAfter(LocalDate.of(2026, 1, 29), List.of()));
  }

  @Test
  void the_end_of_service_asks_for_days_no_invoice_covers() {
    var subscription = subscription(1, TENTH);
    subscription.billNextPeriod();
    addSeat(subscription, first, LocalDate.of(2026, 1, 20));

    // the last day of a period, and four days of the next that was not billed yet
    var last = subscription.endAfter(LocalDate.of(2026, 2, 13), List.of()).orElseThrow();

    // 21 of 31 days, and twice 4 of 28
    assertEquals(Money.of("33.87").plus(Money.of("7.14").times(2)), last.total());
    assertEquals(new Period(LocalDate.of(2026, 1, 20), LocalDate.of(2026, 2, 14)), last.period());
  }

  @Test
  void nothing_starts_after_the_end() {
    var subscription = subscription(1, TENTH);
    subscription.billNextPeriod();
    subscription.endAfter(LocalDate.of(2026, 2, 9), List.of());
    var ended = subscription.snapshot();

    addSeat(subscription, first, LocalDate.of(2026, 2, 12));
    subscription.ordered(order(LocalDate.of(2026, 2, 12), false, 2));
    subscription.ordered(order(LocalDate.of(2026, 2, 12), true, 0));

    assertEquals(ended, subscription.snapshot());
  }

  @Test
  void an_account_that_leaves_before_it_began_owes_nothing() {
    var subscription = subscription(2, TENTH);

    assertEquals(Optional.empty(), subscription.endAfter(TENTH.minusDays(1), List.of()));
    assertFalse(subscription.isDue(TENTH));
  }

  @Test
  void a_cancelled_seat_is_no_anchor_and_is_given_back_if_it_was_billed() {
    var subscription = subscription(1, TENTH.plusDays(3));
    addSeat(subscription, first, TENTH);
    subscription.cancelOrder(UUID.randomUUID(), List.of(first));
    assertEquals(Optional.of(TENTH.plusDays(3)), subscription.nextBillOn());

    addSeat(subscription, second, TENTH.plusDays(3));
    assertEquals(Money.of("100.00"), subscription.billNextPeriod().total());
    subscription.cancelOrder(UUID.randomUUID(), List.of(second));
    assertEquals(Money.ZERO, subscription.billNextPeriod().total());
  }

  /// Ordering and provisioning each tell in order; how the two mix is chance.
  @Property(tries = 300)
  void the_bill_is_the_same_however_two_topics_mix(@ForAll Random chance) {
    var seats = order(TENTH.minusDays(5), false, 0, first, second, third, new UUID(0, 4));
    var options = order(TENTH.minusDays(4), true, 2);
    var ordering =
        List.<Consumer<Subscription>>of(
            subscription -> subscription.paidBy(customer()),
            subscription -> subscription.ordered(seats),
            subscription -> subscription.ordered(options),
            subscription -> subscription.removeSeat(first, TENTH.minusDays(1)),
            subscription -> subscription.cancelOrder(UUID.randomUUID(), List.of(second)),
            subscription -> subscription.setOptions(false, 1, TENTH.plusDays(2)),
            subscription -> subscription.removeSeat(third, TENTH.plusDays(20)));
    var provisioning =
        List.<Consumer<Subscription>>of(
            subscription -> subscription.seatFrom(first, TENTH),
            subscription -> subscription.seatFrom(second, TENTH.minusDays(3)),
            subscription -> subscription.seatFrom(third, TENTH.plusDays(1)),
            subscription -> subscription.seatFrom(new UUID(0, 4), TENTH.plusDays(2)));
    var expected = Subscription.of(new UUID(0, 0));
    ordering.forEach(event -> event.accept(expected));
    provisioning.forEach(event -> event.accept(expected));
    var mixed = Subscription.of(new UUID(0, 0));

    mix(ordering, provisioning, chance).forEach(event -> event.accept(mixed));

    for (int i = 0; i < 3; i++) {
      assertEquals(expected.billNextPeriod(), mixed.billNextPeriod());
    }
    var lastDay = TENTH.plusMonths(2).plusDays(9);
    assertEquals(expected.endAfter(lastDay, List.of()), mixed.endAfter(lastDay, List.of()));
  }

  private static <T> List<T> mix(List<T> one, List<T> other, Random chance) {
    var mixed = new ArrayList<T>();
    int fromOne = 0;
    while (mixed.size() < one.size() + other.size()) {
      int fromOther = mixed.size() - fromOne;
      boolean takeOne = fromOther == other.size() || (fromOne < one.size() && chance.nextBoolean());
      mixed.add(takeOne ? one.get(fromOne++) : other.get(fromOther));
    }
    return mixed;
  }
}
