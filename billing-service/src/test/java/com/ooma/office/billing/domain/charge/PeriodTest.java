package com.ooma.office.billing.domain.charge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  private static final Money SEAT = Money.of("50.00");

  @ParameterizedTest
  @CsvSource({
    // month, first day paid, share of 50.00 rounded half up
    "2026-01-10, 2026-02-10, 2026-01-10, 50.00",
    "2026-01-10, 2026-02-10, 2026-01-12, 46.77", // 29 of 31 days: 46.774
    "2026-01-10, 2026-02-10, 2026-02-09, 1.61", // 1 of 31 days: 1.6129
    "2026-02-01, 2026-03-01, 2026-02-27, 3.57", // 2 of 28 days: 3.571
    "2024-02-01, 2024-03-01, 2024-02-28, 3.45", // 2 of 29 days: 3.448
    "2026-04-01, 2026-05-01, 2026-04-30, 1.67", // 1 of 30 days: 1.667
  })
  void a_seat_added_late_pays_its_share_of_the_days(
      LocalDate start, LocalDate end, LocalDate from, String share) {
    assertEquals(Money.of(share), new Period(start, end).share(SEAT, new Period(from, end)));
  }

  @Test
  void half_a_cent_is_rounded_up() {
    var february = period("2026-02-01", "2026-03-01");

    assertEquals(new Money(3), february.share(new Money(5), period("2026-02-15", "2026-03-01")));
  }

  @Property
  void the_parts_of_a_period_make_its_price_wherever_it_is_cut(
      @ForAll @IntRange(min = 0, max = 2555) int day,
      @ForAll @IntRange(min = 28, max = 31) int length,
      @ForAll @IntRange(min = 1, max = 26) int first,
      @ForAll @IntRange(min = 1, max = 200_000) int cents) {
    var start = LocalDate.of(2024, 1, 1).plusDays(day);
    var period = new Period(start, start.plusDays(length));
    var price = new Money(cents);
    var cut = start.plusDays(first);
    var again = cut.plusDays(1);

    var sum =
        period
            .share(price, new Period(start, cut))
            .plus(period.share(price, new Period(cut, again)))
            .plus(period.share(price, new Period(again, period.end())));

    assertEquals(price, sum);
  }

  @Test
  void days_outside_are_no_part() {
    var january = period("2026-01-01", "2026-02-01");

    assertThrows(
        IllegalArgumentException.class,
        () -> january.share(SEAT, period("2026-01-31", "2026-02-02")));
    assertThrows(IllegalArgumentException.class, () -> period("2026-01-31", "2026-01-31"));
  }

  private static Period period(String start, String end) {
    return new Period(LocalDate.parse(start), LocalDate.parse(end));
  }
}
