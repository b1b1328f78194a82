package com.ooma.office.porting.domain.calendar;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Refused;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FocDateTest {

  private static final Instant LATE_ON_24_NOVEMBER_UTC = Instant.parse("2026-11-24T23:30:00Z");

  @ParameterizedTest
  @CsvSource({
    "2026-12-05, foc-not-a-porting-day", // Saturday
    "2026-12-06, foc-not-a-porting-day", // Sunday
    "2026-12-25, foc-not-a-porting-day",
    "2027-07-14, foc-not-a-porting-day",
    "2027-05-06, foc-not-a-porting-day", // Ascension
    "2026-11-24, foc-in-the-past", // already the 25th in Paris
    "2020-01-02, foc-in-the-past",
    "2027-11-26, foc-too-far",
    "+999999999-12-31, foc-too-far",
  })
  void refuses_days_on_which_nobody_ports(LocalDate date, String code) {
    var foc = new FocDate(date, FocDate.Slot.MORNING);

    assertEquals(
        code, assertThrows(Refused.class, () -> foc.check(LATE_ON_24_NOVEMBER_UTC)).code());
  }

  @ParameterizedTest
  @CsvSource({"2026-11-25", "2026-12-24", "2027-07-13", "2027-11-25"})
  void takes_business_days_from_today_on(LocalDate date) {
    assertDoesNotThrow(
        () -> new FocDate(date, FocDate.Slot.AFTERNOON).check(LATE_ON_24_NOVEMBER_UTC));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01, MORNING, 2026-12-01T07:00:00Z", "2026-12-01, AFTERNOON, 2026-12-01T13:00:00Z",
    "2027-07-13, MORNING, 2027-07-13T06:00:00Z", "2027-07-13, AFTERNOON, 2027-07-13T12:00:00Z",
  })
  void begins_at_8_or_14_in_Paris(LocalDate date, FocDate.Slot slot, Instant start) {
    assertEquals(start, new FocDate(date, slot).start());
  }
}
