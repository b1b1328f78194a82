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
        code,
        assertThrows(Refused.class, () -> foc.check(LATE_ON_24_NOVEMBER_UTC, PortingArea.FRANCE))
            .code());
  }

  @ParameterizedTest
  @CsvSource({"2026-11-25", "2026-12-24", "2027-07-13", "2027-11-25"})
  void takes_business_days_from_today_on(LocalDate date) {
    assertDoesNotThrow(() ->
        new FocDate(date, FocDate.Slot.AFTERNOON)
            .check(LATE_ON_24_NOVEMBER_UTC, PortingArea.FRANCE));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-25T11:00:00Z, MORNING, foc-in-the-past",
    "2026-11-25T14:00:00Z, MORNING, foc-in-the-past", // this morning, named at 15:00
    "2026-11-25T17:00:00Z, AFTERNOON, foc-in-the-past",
  })
  void refuses_a_half_day_that_is_over(Instant now, FocDate.Slot slot, String code) {
    var foc = new FocDate(LocalDate.parse("2026-11-25"), slot);

    assertEquals(
        code, assertThrows(Refused.class, () -> foc.check(now, PortingArea.FRANCE)).code());
    assertDoesNotThrow(() -> foc.check(foc.end().minusSeconds(1), PortingArea.FRANCE));
  }

  @ParameterizedTest
  @CsvSource({"2027-03-26", "2022-12-26"})
  void in_alsace_and_moselle_good_friday_and_26_december_are_holidays(LocalDate date) {
    var foc = new FocDate(date, FocDate.Slot.MORNING);
    var before = foc.start().minusSeconds(1);

    assertDoesNotThrow(() -> foc.check(before, PortingArea.FRANCE));
    assertEquals(
        "foc-not-a-porting-day",
        assertThrows(Refused.class, () -> foc.check(before, PortingArea.ALSACE_MOSELLE)).code());
  }

  @ParameterizedTest
  @CsvSource({"2026-11-26, true", "2026-11-27, false"})
  void two_days_after_the_order_is_too_early_to_be_meant(LocalDate date, boolean tooEarly) {
    var ordered = Instant.parse("2026-11-24T10:00:00Z");

    assertEquals(tooEarly, new FocDate(date, FocDate.Slot.MORNING).isImplausiblyEarly(ordered));
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
