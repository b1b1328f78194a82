package com.ooma.office.billing.domain.subscription;

import static com.ooma.office.billing.domain.subscription.BillingExamples.addSeats;
import static com.ooma.office.billing.domain.subscription.BillingExamples.customer;
import static com.ooma.office.billing.domain.subscription.BillingExamples.draft;
import static com.ooma.office.billing.domain.subscription.BillingExamples.order;
import static com.ooma.office.billing.domain.subscription.BillingExamples.subscription;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.domain.charge.Bill;
import com.ooma.office.billing.domain.charge.Charge;
import com.ooma.office.billing.domain.charge.Cycle;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

  private static final LocalDate TENTH = LocalDate.of(2026, 1, 10);

  @Test
  void is_due_from_the_day_its_first_phone_is_due() {
    var subscription = subscription(3, TENTH);

    assertFalse(subscription.isDue(TENTH.minusDays(1)));
    assertTrue(subscription.isDue(TENTH));
    assertEquals(Optional.of(TENTH), subscription.nextBillOn());
  }

  @Test
  void seats_known_before_their_customer_are_billed_once_it_is() {
    var subscription = Subscription.of(UUID.randomUUID());
    addSeats(subscription, 1, TENTH);
    assertFalse(subscription.isDue(TENTH));
    assertThrows(IllegalStateException.class, subscription::billNextPeriod);

    subscription.paidBy(customer());

    assertTrue(subscription.isDue(TENTH));
  }

  @Test
  void a_customer_without_seats_is_not_billed() {
    var subscription = Subscription.of(UUID.randomUUID());
    subscription.paidBy(customer());
    subscription.ordered(order(TENTH, true, 0));

    assertFalse(subscription.isDue(TENTH.plusYears(1)));
  }

  @Test
  void the_same_seat_twice_is_one_seat_with_its_first_day() {
    var subscription = subscription(0, TENTH);
    var seat = UUID.randomUUID();

    subscription.ordered(order(TENTH, false, 0, seat));
    subscription.seatFrom(seat, TENTH);
    subscription.seatFrom(seat, TENTH.minusDays(3));

    assertEquals(Money.of("50.00"), total(subscription.billNextPeriod()));
    assertEquals(Optional.of(TENTH.plusMonths(1)), subscription.nextBillOn());
  }

  @Test
  void the_earliest_seat_is_the_anchor_whichever_is_heard_of_first() {
    var subscription = subscription(1, TENTH.plusDays(4));
    addSeats(subscription, 1, TENTH);

    var first = subscription.billNextPeriod();

    assertEquals(new Period(TENTH, TENTH.plusMonths(1)), first.period());
    assertEquals(Money.of("50.00"), total(first));
  }

  @Test
  void the_anchor_stays_once_billed_and_a_seat_from_before_pays_from_its_day() {
    var subscription = subscription(1, TENTH);
    subscription.billNextPeriod();
    addSeats(subscription, 1, TENTH.minusDays(2));

    var second = subscription.billNextPeriod();

    assertEquals(new Period(TENTH.plusMonths(1), TENTH.plusMonths(2)), second.period());
    // 2 of the 31 days before the anchor, the anchor's month, and both seats' present month
    assertEquals(Money.of("3.23").plus(Money.of("150.00")), total(second));
  }

  @Test
  void a_seat_added_mid_period_pays_its_share_on_the_next_invoice_and_full_months_after() {
    var subscription = subscription(3, TENTH);
    assertEquals(Money.of("150.00"), total(subscription.billNextPeriod()));
    addSeats(subscription, 2, LocalDate.of(2026, 1, 20));

    var second = draft(subscription.billNextPeriod()).snapshot().content();

    assertEquals(Money.of("67.74").plus(Money.of("250.00")), second.totals().ttc());
    assertEquals(2, second.lines().size());
    var share = second.lines().getFirst();
    assertEquals(2, share.quantity());
    assertEquals(Money.of("33.87"), share.unitTtc()); // 21 of 31 days
    assertEquals(new Period(LocalDate.of(2026, 1, 20), LocalDate.of(2026, 2, 10)), share.days());
    assertTrue(share.description().endsWith("au prorata de 21 jours sur 31"));
    assertEquals(Money.of("250.00"), total(subscription.billNextPeriod()));
  }

  @Test
  void a_seat_that_starts_after_the_period_began_waits_for_the_next_invoice() {
    var subscription = subscription(1, TENTH);
    addSeats(subscription, 1, TENTH.plusDays(1));

    assertEquals(Money.of("50.00"), total(subscription.billNextPeriod()));
    assertEquals(Money.of("48.39").plus(Money.of("100.00")), total(subscription.billNextPeriod()));
  }

  @Test
  void the_international_plan_is_ten_euros_for_the_account_however_many_seats() {
    var subscription = subscription(3, TENTH);
    subscription.ordered(order(TENTH.minusDays(4), true, 0));
    subscription.ordered(order(TENTH, true, 0));

    assertEquals(Money.of("160.00"), total(subscription.billNextPeriod()));
    assertEquals(Money.of("160.00"), total(subscription.billNextPeriod()));
  }

  @Test
  void a_plan_ordered_later_pays_its_share_first() {
    var subscription = subscription(1, TENTH);
    subscription.billNextPeriod();
    subscription.ordered(order(LocalDate.of(2026, 1, 20), true, 0));

    assertEquals(Money.of("6.77").plus(Money.of("60.00")), total(subscription.billNextPeriod()));
  }

  @Test
  void the_latest_order_says_who_pays_even_when_it_is_heard_of_first() {
    var subscription = subscription(1, TENTH);
    subscription.paidBy(customer("Lumen International", "2026-01-08T09:00:00Z"));
    subscription.paidBy(customer("Lumen Ancien", "2026-01-06T09:00:00Z"));

    assertEquals("Lumen International", subscription.billNextPeriod().buyer().legalName());
  }

  @Test
  void an_anchor_on_the_31st_bills_every_month_once() {
    var subscription = subscription(1, LocalDate.of(2026, 1, 31));

    var starts = new ArrayList<String>();
    for (int i = 0; i < 4; i++) {
      var bill = subscription.billNextPeriod();
      starts.add(bill.period().start().toString());
      assertEquals(Money.of("50.00"), total(bill));
    }

    assertEquals(List.of("2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"), starts);
  }

  @Property(tries = 300)
  void every_day_of_every_seat_is_billed_once(
      @ForAll @IntRange(min = 0, max = 2000) int anchorDay,
      @ForAll List<@IntRange(min = -40, max = 400) Integer> laterSeats) {
    var anchor = LocalDate.of(2024, 1, 1).plusDays(anchorDay);
    var subscription = subscription(1, anchor);
    var billed = Money.ZERO.plus(total(subscription.billNextPeriod()));
    laterSeats.forEach(days -> addSeats(subscription, 1, anchor.plusDays(days)));

    for (int i = 0; i < 16; i++) {
      billed = billed.plus(total(subscription.billNextPeriod()));
    }

    var cycle = new Cycle(anchor);
    var expected = Money.of("50.00").times(17);
    for (int days : laterSeats) {
      var start = anchor.plusDays(days);
      var first = cycle.period(cycle.indexOf(start));
      expected =
          expected
              .plus(first.share(Money.of("50.00"), new Period(start, first.end())))
              .plus(Money.of("50.00").times(16 - cycle.indexOf(start)));
    }
    assertEquals(expected, billed);
  }

  @Test
  void is_the_same_after_storage() {
    var subscription = subscription(2, TENTH);
    subscription.ordered(order(TENTH, true, 0));
    subscription.billNextPeriod();

    var stored = Subscription.from(subscription.snapshot());

    assertEquals(subscription.snapshot(), stored.snapshot());
    assertEquals(subscription.billNextPeriod(), stored.billNextPeriod());
  }

  private static Money total(Bill bill) {
    return bill.charges().stream().map(Charge::ttc).reduce(Money.ZERO, Money::plus);
  }
}
