package com.ooma.office.billing.domain.subscription;

import static com.ooma.office.billing.domain.subscription.BillingExamples.order;
import static com.ooma.office.billing.domain.subscription.BillingExamples.subscription;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.billing.domain.charge.Bill;
import com.ooma.office.billing.domain.charge.Cycle;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// Every day pays for the most that an account had at any time of it.
class OptionDaysTest {

  private static final LocalDate TENTH = LocalDate.of(2026, 1, 10);
  private static final LocalDate DAY = TENTH.plusDays(5);

  @Test
  void on_and_off_on_one_day_is_one_day() {
    var subscription = subscription(1, TENTH);
    subscription.billNextPeriod();

    subscription.setOptions(true, 2, DAY);
    subscription.setOptions(false, 0, DAY);

    // one day of 31, of the plan and of each number: 0.32 each, by the rest of the month
    assertEquals(days(3, 1), subscription.billNextPeriod().total().minus(Money.of("50.00")));
  }

  @Test
  void on_off_on_off_on_one_day_is_one_day() {
    var subscription = subscription(1, TENTH);
    subscription.billNextPeriod();
    for (int i = 0; i < 4; i++) {
      subscription.setOptions(i % 2 == 0, i % 2 == 0 ? 2 : 0, DAY);
    }

    assertEquals(days(3, 1), subscription.billNextPeriod().total().minus(Money.of("50.00")));
  }

  @Test
  void what_is_dropped_and_taken_back_on_one_day_leaves_no_trace_on_the_bill() {
    var subscription = subscription(1, TENTH);
    subscription.ordered(order(TENTH, true, 2));
    subscription.billNextPeriod();
    var before = subscription.snapshot();

    subscription.setOptions(false, 0, DAY);
    subscription.setOptions(true, 2, DAY);

    assertEquals(before, subscription.snapshot());
  }

  @Test
  void an_order_does_not_pay_a_day_again_that_is_paid() {
    var subscription = subscription(1, TENTH);
    subscription.ordered(order(TENTH, false, 2));
    subscription.billNextPeriod();

    subscription.setOptions(false, 0, DAY);
    subscription.ordered(order(DAY, false, 3));

    // of three numbers, one is new on that day
    var third = month().share(Money.of("10.00"), new Period(DAY, month().end()));
    assertEquals(Money.of("80.00").plus(third), subscription.billNextPeriod().total());
  }

  /// @param moves on which day how many numbers there are from then on, by an order or without
  @Property(tries = 400)
  void a_day_pays_for_the_most_that_was_there(
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 719) Integer> moves,
      @ForAll @IntRange(min = 0, max = 12) int billedBetween) {
    var subscription = subscription(1, TENTH);
    var most = new TreeMap<LocalDate, Integer>();
    var after = new TreeMap<LocalDate, Integer>(Map.of(TENTH.minusYears(1), 0));
    var owed = Money.ZERO;
    int there = 0;
    int heard = 0;
    for (int move : moves.stream().sorted().toList()) {
      // the day grows with the number; the count and the way come from its remainder
      var day = TENTH.plusDays(move / 8);
      if (heard++ == billedBetween) {
        owed = owed.plus(subscription.billNextPeriod().total());
      }
      int wanted = move % 4;
      most.merge(day, there, Math::max);
      if (move % 8 > 3) {
        subscription.ordered(order(day, false, wanted));
        there += wanted;
      } else {
        subscription.setOptions(false, wanted, day);
        there = wanted;
      }
      most.merge(day, there, Math::max);
      after.put(day, there);
    }
    var last = TENTH.plusMonths(4);
    owed = owed.plus(subscription.endAfter(last, List.of()).map(Bill::total).orElse(Money.ZERO));

    var expected = Money.ZERO;
    var cycle = new Cycle(TENTH);
    for (var day = TENTH; !day.isAfter(last); day = day.plusDays(1)) {
      var month = cycle.period(cycle.indexOf(day));
      var only = new Period(day, day.plusDays(1));
      int numbers = Math.max(most.getOrDefault(day, 0), after.floorEntry(day).getValue());
      expected =
          expected
              .plus(month.share(Money.of("50.00"), only))
              .plus(month.share(Money.of("10.00"), only).times(numbers));
    }
    assertEquals(expected, owed);
  }

  private static Period month() {
    return new Cycle(TENTH).period(0);
  }

  private static Money days(int things, int days) {
    var part = new Period(DAY, DAY.plusDays(days));
    return month().share(Money.of("10.00"), part).times(things);
  }
}
