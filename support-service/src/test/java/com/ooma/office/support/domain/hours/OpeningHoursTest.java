package com.ooma.office.support.domain.hours;

import static com.ooma.office.kernel.domain.BusinessCalendar.PARIS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.BusinessCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {

  private static final long FIRST_MINUTE = 28_401_120; // 2024-01-01T00:00Z
  private static final long LAST_MINUTE = 32_083_199; // 2030-12-31T23:59Z

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T08:59:59, false, 2026-11-23T09:00+01:00, ",
    "2026-11-23T09:00:00, true,  2026-11-24T09:00+01:00, 2026-11-23T18:00+01:00",
    "2026-11-23T17:59:59, true,  2026-11-24T09:00+01:00, 2026-11-23T18:00+01:00",
    "2026-11-23T18:00:00, false, 2026-11-24T09:00+01:00, ",
    "2026-11-27T12:00:00, true,  2026-11-30T09:00+01:00, 2026-11-27T18:00+01:00", // Friday
    "2026-11-28T12:00:00, false, 2026-11-30T09:00+01:00, ", // Saturday
    "2026-12-24T18:30:00, false, 2026-12-28T09:00+01:00, ", // Christmas is a Friday
    "2026-05-13T20:00:00, false, 2026-05-15T09:00+02:00, ", // Ascension
    "2026-07-14T10:00:00, false, 2026-07-15T09:00+02:00, ", // national day
    "2026-03-28T10:00:00, false, 2026-03-30T09:00+02:00, ", // clocks go forward on Sunday
    "2026-10-23T19:00:00, false, 2026-10-26T09:00+01:00, ", // clocks go back on Sunday
  })
  void tells_as_the_clock_in_paris_does(
      LocalDateTime now, boolean open, String nextOpening, String nextClosing) {
    var state = stateAt(now.atZone(PARIS));

    assertEquals(open, state.openNow());
    assertEquals(nextOpening, state.nextOpening().toOffsetDateTime().toString());
    assertEquals(
        nextClosing,
        state.nextClosing() == null ? null : state.nextClosing().toOffsetDateTime().toString());
  }

  @Test
  void the_zone_of_the_question_does_not_matter() {
    var moment = ZonedDateTime.of(2026, 11, 23, 8, 30, 0, 0, ZoneOffset.UTC);

    assertTrue(stateAt(moment).openNow());
  }

  @Property(tries = 5_000)
  void no_answer_of_seven_years_is_off(
      @ForAll @LongRange(min = FIRST_MINUTE, max = LAST_MINUTE) long minute) {
    var now = Instant.ofEpochSecond(minute * 60).atZone(PARIS);

    var state = stateAt(now);

    assertTrue(state.nextOpening().isAfter(now));
    assertEquals(LocalTime.of(9, 0), state.nextOpening().toLocalTime());
    assertTrue(stateAt(state.nextOpening()).openNow());
    assertFalse(stateAt(state.nextOpening().minusNanos(1)).openNow());
    if (state.openNow()) {
      assertNotEquals(DayOfWeek.SATURDAY, now.getDayOfWeek());
      assertNotEquals(DayOfWeek.SUNDAY, now.getDayOfWeek());
      assertFalse(BusinessCalendar.isHoliday(now.toLocalDate()));
      assertEquals(now.toLocalDate(), state.nextClosing().toLocalDate());
      assertEquals(LocalTime.of(18, 0), state.nextClosing().toLocalTime());
      assertTrue(state.nextClosing().isAfter(now));
      assertFalse(stateAt(state.nextClosing()).openNow());
    } else {
      assertNull(state.nextClosing());
      for (var between = now;
          between.isBefore(state.nextOpening());
          between = between.plusMinutes(30)) {
        assertFalse(stateAt(between).openNow(), "open earlier, at " + between);
      }
    }
  }

  @Test
  void nine_hours_pass_on_every_open_day_of_seven_years() {
    int days = 0;
    var opening = stateAt(ZonedDateTime.of(2023, 12, 31, 0, 0, 0, 0, PARIS)).nextOpening();
    while (opening.getYear() < 2031) {
      var state = stateAt(opening);
      assertEquals(9 * 3600, Duration.between(opening, state.nextClosing()).toSeconds());
      opening = state.nextOpening();
      days++;
    }
    assertEquals(weekdaysWithoutHolidays(), days);
  }

  private static OpeningHours.State stateAt(ZonedDateTime moment) {
    return OpeningCalendar.USUAL.stateAt(moment.toInstant());
  }

  /// Weekdays of 2024 to 2030 less the eleven holidays, from the dates of Easter.
  private static int weekdaysWithoutHolidays() {
    int count = 0;
    for (var day = LocalDate.of(2024, 1, 1); day.getYear() < 2031; day = day.plusDays(1)) {
      var easter = LocalDate.parse(EASTER[day.getYear() - 2024]);
      var fixed =
          Set.of("01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25")
              .contains(day.toString().substring(5));
      var moving =
          day.equals(easter.plusDays(1))
              || day.equals(easter.plusDays(39))
              || day.equals(easter.plusDays(50));
      if (day.getDayOfWeek().getValue() < 6 && !fixed && !moving) {
        count++;
      }
    }
    return count;
  }

  private static final String[] EASTER = {
    "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21"
  };
}
