package com.ooma.office.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductStartTest {

  private static final ZonedDateTime NOW =
      ZonedDateTime.parse("2026-11-26T04:00:00+01:00[Europe/Paris]");

  @ParameterizedTest
  @CsvSource({
    "now,               2026-11-26T04:00+01:00[Europe/Paris]",
    "ordinary,          2026-12-08T10:00+01:00[Europe/Paris]",
    "end-of-day,        2026-11-26T23:55+01:00[Europe/Paris]",
    "end-of-month,      2026-11-30T23:55+01:00[Europe/Paris]",
    "end-of-year,       2026-12-31T23:55+01:00[Europe/Paris]",
    "2027-07-14T12:00,  2027-07-14T12:00+02:00[Europe/Paris]",
  })
  void is_in_paris(String start, String moment) {
    assertEquals(ZonedDateTime.parse(moment), ProductStart.of(start, NOW));
  }

  /// Neither the week of a holiday nor one in which a month ends.
  @ParameterizedTest
  @CsvSource({
    "2026-12-15T10:01+01:00[Europe/Paris], 2027-01-12T10:00+01:00[Europe/Paris]",
    "2027-04-20T10:01+02:00[Europe/Paris], 2027-06-08T10:00+02:00[Europe/Paris]",
    "2027-07-01T10:01+02:00[Europe/Paris], 2027-08-10T10:00+02:00[Europe/Paris]",
  })
  void an_ordinary_hour_is_far_from_all_that_is_special(String now, String ordinary) {
    assertEquals(
        ZonedDateTime.parse(ordinary), ProductStart.of("ordinary", ZonedDateTime.parse(now)));
  }

  @Test
  void the_last_minutes_of_a_day_are_its_end() {
    var late = NOW.withHour(23).withMinute(57);
    assertEquals(late, ProductStart.of("end-of-day", late));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tomorrow", "2026-11-25T10:00"})
  void what_is_no_moment_ahead_is_refused(String start) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> ProductStart.of(start, NOW));
    assertEquals(true, refusal.getMessage().contains(start), refusal.getMessage());
  }
}
