package com.ooma.office.billing.domain.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.domain.charge.Cause;
import com.ooma.office.billing.domain.charge.Charge;
import com.ooma.office.billing.domain.charge.Cycle;
import com.ooma.office.billing.domain.charge.Origin;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TermTest {

  private static final LocalDate TENTH = LocalDate.of(2026, 1, 10);
  private static final Cycle CYCLE = new Cycle(TENTH);
  private static final Origin ORIGIN =
      new Origin(new UUID(0, 1), 0, null, Cause.PHONE_SHIPPED, TENTH, null, null, TENTH);

  @Test
  void what_was_charged_beyond_the_end_is_credited() {
    var term = Term.from(TENTH).charged(TENTH.plusMonths(1)).endingOn(LocalDate.of(2026, 1, 20));

    var credit =
        term.charges(Product.SEAT, Money.of("50.00"), ORIGIN, CYCLE, TENTH.plusMonths(2))
            .getFirst();

    assertTrue(credit.credit());
    assertEquals(new Period(LocalDate.of(2026, 1, 20), TENTH.plusMonths(1)), credit.days());
    assertEquals(Money.of("33.87"), credit.ttc()); // 21 of 31 days
    assertEquals(Money.of("-33.87"), credit.owed());
    assertEquals(
        List.of(),
        term.charged(TENTH.plusMonths(2))
            .charges(Product.SEAT, Money.of("50.00"), ORIGIN, CYCLE, TENTH.plusMonths(3)));
  }

  @Test
  void the_first_end_counts() {
    var term = Term.from(TENTH).endingOn(TENTH.plusDays(3));

    assertEquals(term, term.endingOn(TENTH.plusDays(9)));
    assertEquals(TENTH.plusDays(1), term.endingOn(TENTH.plusDays(1)).endsOn());
  }

  @Test
  void an_end_before_the_start_costs_nothing_and_gives_all_back() {
    var early = Term.UNKNOWN.endingOn(TENTH).startingOn(TENTH.plusDays(4));
    assertTrue(early.isEmpty());
    assertEquals(
        List.of(),
        early.charges(Product.SEAT, Money.of("50.00"), ORIGIN, CYCLE, TENTH.plusMonths(2)));

    var never = Term.from(TENTH).charged(TENTH.plusMonths(1)).never();
    assertEquals(
        Money.of("-50.00"),
        owed(never.charges(Product.SEAT, Money.of("50.00"), ORIGIN, CYCLE, TENTH.plusMonths(2))));
  }

  @Test
  void what_was_charged_before_a_later_start_is_credited() {
    var term = Term.from(TENTH).charged(TENTH.plusMonths(1)).notBefore(TENTH.plusDays(4));

    var changes = term.charges(Product.SEAT, Money.of("50.00"), ORIGIN, CYCLE, TENTH.plusMonths(2));

    assertEquals(2, changes.size());
    assertTrue(changes.getFirst().credit());
    assertEquals(new Period(TENTH, TENTH.plusDays(4)), changes.getFirst().days());
    assertEquals(Money.of("43.55"), owed(changes)); // 50.00 less 4 of 31 days
  }

  @Test
  void a_start_beyond_all_that_was_charged_gives_all_of_it_back() {
    var term =
        Term.from(TENTH).charged(TENTH.plusMonths(1)).notBefore(TENTH.plusMonths(1).plusDays(14));

    var changes = term.charges(Product.SEAT, Money.of("50.00"), ORIGIN, CYCLE, TENTH.plusMonths(2));

    assertEquals(Money.of("-25.00"), owed(changes)); // 14 of 28 days less 50.00
    var charged = term.charged(TENTH.plusMonths(2));
    assertEquals(
        List.of(),
        charged.charges(Product.SEAT, Money.of("50.00"), ORIGIN, CYCLE, TENTH.plusMonths(2)));
  }

  @Property(tries = 500)
  void charges_less_credits_are_what_the_days_cost_whenever_start_and_end_are_heard_of(
      @ForAll @IntRange(min = 0, max = 1500) int anchorDay,
      @ForAll @IntRange(min = -40, max = 200) int startDay,
      @ForAll @IntRange(min = -60, max = 300) int days,
      @ForAll List<@IntRange(min = 1, max = 12) Integer> periodsBilled,
      @ForAll @IntRange(min = 0, max = 5) int heard,
      @ForAll @IntRange(min = 0, max = 40) int late,
      @ForAll @IntRange(min = 0, max = 5) int arrival) {
    var cycle = new Cycle(LocalDate.of(2024, 1, 1).plusDays(anchorDay));
    var start = cycle.anchor().plusDays(startDay);
    var end = start.plusDays(days);
    var all = new ArrayList<Charge>();
    var term = Term.from(start);
    int billed = 0;
    for (int i = 0; i < periodsBilled.size(); i++) {
      if (i == heard) {
        term = term.endingOn(end);
      }
      if (i == arrival) {
        term = term.notBefore(start.plusDays(late));
      }
      billed += periodsBilled.get(i);
      term = bill(term, cycle, cycle.period(billed).start(), all);
    }
    term = bill(term.notBefore(start.plusDays(late)).endingOn(end), cycle, end, all);

    var sums = Money.ZERO;
    for (var day = start.plusDays(late); day.isBefore(end); day = day.plusDays(1)) {
      var month = cycle.period(cycle.indexOf(day));
      sums = sums.plus(month.share(Money.of("10.00"), new Period(day, day.plusDays(1))));
    }
    assertEquals(sums, owed(all));
    assertEquals(
        List.of(),
        term.charges(Product.ADDITIONAL_NUMBER, Money.of("10.00"), ORIGIN, cycle, end.plusYears(9)),
        term::toString);
  }

  private static Term bill(Term term, Cycle cycle, LocalDate until, List<Charge> all) {
    all.addAll(term.charges(Product.ADDITIONAL_NUMBER, Money.of("10.00"), ORIGIN, cycle, until));
    return term.charged(until);
  }

  private static Money owed(List<Charge> charges) {
    return charges.stream().map(Charge::owed).reduce(Money.ZERO, Money::plus);
  }
}
