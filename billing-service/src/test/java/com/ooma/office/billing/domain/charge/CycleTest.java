package com.ooma.office.billing.domain.charge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CycleTest {

  @Test
  void the_31st_clamps_and_comes_back() {
    assertEquals(
        List.of("2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"),
        starts(LocalDate.of(2026, 1, 31), 5));
  }

  @Test
  void leap_years_have_a_29th_of_february() {
    assertEquals(
        List.of("2028-01-30", "2028-02-29", "2028-03-30"), starts(LocalDate.of(2028, 1, 30), 3));
  }

  @Test
  void an_anchor_on_the_last_day_of_a_short_month_stays_on_that_day() {
    assertEquals(
        List.of("2026-02-28", "2026-03-28", "2026-04-28"), starts(LocalDate.of(2026, 2, 28), 3));
  }

  @Property
  void months_follow_each_other_without_gap_and_never_drift(
      @ForAll @IntRange(min = 0, max = 2556) int day) {
    var anchor = LocalDate.of(2024, 1, 1).plusDays(day);
    var cycle = new Cycle(anchor);
    for (long index = -13; index < 84; index++) {
      var period = cycle.period(index);
      var month = YearMonth.from(anchor).plusMonths(index);
      assertEquals(
          month.atDay(Math.min(anchor.getDayOfMonth(), month.lengthOfMonth())), period.start());
      assertEquals(cycle.period(index + 1).start(), period.end());
      assertTrue(period.days() >= 28 && period.days() <= 31, period::toString);
      assertEquals(index, cycle.indexOf(period.start()));
      assertEquals(index, cycle.indexOf(period.end().minusDays(1)));
    }
  }

  private static List<String> starts(LocalDate anchor, int count) {
    return LongStream.range(0, count)
        .mapToObj(index -> new Cycle(anchor).period(index).start().toString())
        .toList();
  }
}
