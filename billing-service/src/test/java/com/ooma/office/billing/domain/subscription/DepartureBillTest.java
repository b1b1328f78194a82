package com.ooma.office.billing.domain.subscription;

import static com.ooma.office.billing.domain.subscription.BillingExamples.addSeats;
import static com.ooma.office.billing.domain.subscription.BillingExamples.subscription;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is billed of a company that said when it will leave.
class DepartureBillTest {

  private static final LocalDate TENTH = LocalDate.of(2026, 1, 10);
  private static final LocalDate NEXT = TENTH.plusMonths(1);

  private final Subscription subscription = subscription(1, TENTH);

  @Test
  void the_last_period_is_billed_up_to_the_last_day_only() {
    subscription.billNextPeriod();
    subscription.willEndAfter(NEXT.plusDays(6));

    var last = subscription.billNextPeriod();

    assertEquals(new Period(NEXT, NEXT.plusDays(7)), last.period());
    assertEquals(Money.of("12.50"), last.total()); // 7 of 28 days
    assertEquals(Optional.empty(), subscription.endAfter(NEXT.plusDays(6), List.of()));
  }

  @Test
  void a_company_that_stays_after_all_pays_the_rest_with_the_next_period() {
    subscription.billNextPeriod();
    subscription.willEndAfter(NEXT.plusDays(6));
    subscription.billNextPeriod();

    subscription.goesOn();

    assertEquals(Optional.of(NEXT.plusMonths(1)), subscription.nextBillOn());
    assertEquals(Money.of("87.50"), subscription.billNextPeriod().total()); // 21 of 28, and a month
    assertEquals(Money.of("50.00"), subscription.billNextPeriod().total());
  }

  @Test
  void no_period_is_due_that_begins_after_the_last_day() {
    subscription.billNextPeriod();
    subscription.willEndAfter(NEXT.minusDays(1));

    assertFalse(subscription.isDue(NEXT));
    assertThrows(IllegalStateException.class, subscription::billNextPeriod);

    subscription.willEndAfter(NEXT);
    assertTrue(subscription.isDue(NEXT));
  }

  @Test
  void what_comes_next_is_the_last_bill_if_no_period_begins_before() {
    subscription.billNextPeriod();
    addSeats(subscription, 1, TENTH.plusDays(3));
    subscription.willEndAfter(TENTH.plusDays(9));

    var next = Subscription.from(subscription.snapshot()).billNext(List.of()).orElseThrow();

    assertTrue(next.closing());
    assertEquals(subscription.endAfter(TENTH.plusDays(9), List.of()), Optional.of(next));
  }

  @Test
  void nothing_comes_next_without_a_seat_or_after_the_end() {
    assertEquals(Optional.empty(), subscription(0, TENTH).billNext(List.of()));
    subscription.endAfter(TENTH.minusDays(1), List.of());

    assertEquals(Optional.empty(), subscription.billNext(List.of()));
  }
}
