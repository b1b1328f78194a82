package com.ooma.office.support.domain.hours;

import static com.ooma.office.kernel.domain.BusinessCalendar.PARIS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningCalendarTest {

  private static final long FIRST_SECOND = 1_704_067_200; // 2024-01-01T00:00Z
  private static final long LAST_SECOND = 1_924_991_999; // 2030-12-31T23:59:59Z

  /// Christmas Eve closes early, 31 December is closed, the Saturday before Christmas is open.
  private static final OpeningCalendar CHRISTMAS =
      new OpeningCalendar(
          List.of(
              open("2026-12-24", "09:00", "16:00"),
              new OpeningException(LocalDate.parse("2026-12-31"), null, null, "Inventaire"),
              open("2026-12-19", "10:00", "12:00")));

  @ParameterizedTest
  @CsvSource({
    "2026-12-24T15:59:59, true,  2026-12-24T16:00+01:00, 2026-12-28T09:00+01:00",
    "2026-12-24T16:00:00, false, , 2026-12-28T09:00+01:00",
    "2026-12-30T17:00:00, true,  2026-12-30T18:00+01:00, 2027-01-04T09:00+01:00",
    "2026-12-31T10:00:00, false, , 2027-01-04T09:00+01:00",
    "2026-12-18T18:00:00, false, , 2026-12-19T10:00+01:00",
    "2026-12-19T11:00:00, true,  2026-12-19T12:00+01:00, 2026-12-21T09:00+01:00",
  })
  void exceptions_take_the_place_of_the_usual_hours(
      LocalDateTime now, boolean open, String closes, String nextOpening) {
    var state = CHRISTMAS.stateAt(paris(now));

    assertEquals(open, state.openNow());
    assertEquals(
        closes,
        state.nextClosing() == null ? null : state.nextClosing().toOffsetDateTime().toString());
    assertEquals(nextOpening, state.nextOpening().toOffsetDateTime().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T10:00, 2026-11-23T12:30, 150",
    "2026-11-23T07:00, 2026-11-23T20:00, 540", // a whole day
    "2026-11-27T17:00, 2026-11-30T10:00, 120", // over a weekend
    "2026-03-27T17:00, 2026-03-30T10:00, 120", // clocks go forward
    "2026-10-23T17:00, 2026-10-26T10:00, 120", // clocks go back
    "2026-12-24T09:00, 2026-12-28T09:00, 420", // closes early, then Christmas
    "2026-12-30T17:00, 2027-01-04T10:00, 120", // closed by exception, new year, weekend
    "2026-11-28T00:00, 2026-11-29T23:59, 0",
  })
  void counts_the_time_in_which_somebody_is_there(
      LocalDateTime from, LocalDateTime until, long minutes) {
    assertEquals(Duration.ofMinutes(minutes), CHRISTMAS.openTime(paris(from), paris(until)));
  }

  @Test
  void two_years_have_as_many_hours_as_open_days_say() {
    int days = 0;
    for (var day = LocalDate.of(2026, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
      days += OpeningCalendar.USUAL.shiftOn(day).isPresent() ? 1 : 0;
    }

    assertEquals(
        Duration.ofHours(9L * days),
        OpeningCalendar.USUAL.openTime(
            paris(LocalDateTime.parse("2026-01-01T00:00")),
            paris(LocalDateTime.parse("2028-01-01T00:00"))));
  }

  @Property
  void time_adds_up_wherever_it_is_cut(
      @ForAll @LongRange(min = FIRST_SECOND, max = LAST_SECOND) long start,
      @ForAll @IntRange(max = 63_072_000) int first,
      @ForAll @IntRange(max = 1_000_000) int second) {
    var from = Instant.ofEpochSecond(start);
    var cut = from.plusSeconds(first);
    var until = cut.plusSeconds(second);

    assertEquals(
        CHRISTMAS.openTime(from, until),
        CHRISTMAS.openTime(from, cut).plus(CHRISTMAS.openTime(cut, until)));
  }

  @Property
  void a_moment_is_found_again_by_the_time_until_it(
      @ForAll @LongRange(min = FIRST_SECOND, max = LAST_SECOND) long start,
      @ForAll @IntRange(min = 1, max = 8_000_000) int seconds) {
    var from = Instant.ofEpochSecond(start);
    var time = Duration.ofSeconds(seconds);

    var reached = CHRISTMAS.after(from, time);

    assertEquals(time, CHRISTMAS.openTime(from, reached));
    assertEquals(time.minusSeconds(1), CHRISTMAS.openTime(from, reached.minusSeconds(1)));
    assertTrue(CHRISTMAS.isOpenAt(reached.minusSeconds(1)));
  }

  @Property
  void time_passes_only_while_it_is_open(
      @ForAll @LongRange(min = FIRST_SECOND, max = LAST_SECOND) long second) {
    var moment = Instant.ofEpochSecond(second);

    assertEquals(
        Duration.ofSeconds(CHRISTMAS.isOpenAt(moment) ? 1 : 0),
        CHRISTMAS.openTime(moment, moment.plusSeconds(1)));
    assertEquals(CHRISTMAS.isOpenAt(moment), CHRISTMAS.stateAt(moment).openNow());
  }

  @Test
  void hours_that_are_none_are_refused() {
    assertThrows(Refused.class, () -> open("2026-12-24", "16:00", "09:00"));
    assertThrows(Refused.class, () -> open("2026-12-24", "09:00", "09:00"));
    assertThrows(
        Refused.class,
        () ->
            new OpeningException(
                LocalDate.parse("2026-12-24"), LocalTime.parse("09:00"), null, "Demi-journée"));
    assertFalse(OpeningCalendar.USUAL.isOpenAt(paris(LocalDateTime.parse("2026-12-25T10:00"))));
  }

  private static OpeningException open(String day, String opens, String closes) {
    return new OpeningException(
        LocalDate.parse(day), LocalTime.parse(opens), LocalTime.parse(closes), "Fêtes");
  }

  private static Instant paris(LocalDateTime time) {
    return time.atZone(PARIS).toInstant();
  }
}
