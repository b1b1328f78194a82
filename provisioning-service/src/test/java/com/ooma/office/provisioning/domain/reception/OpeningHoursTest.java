package com.ooma.office.provisioning.domain.reception;

import static com.ooma.office.provisioning.domain.reception.OpeningHours.State.CLOSED;
import static com.ooma.office.provisioning.domain.reception.OpeningHours.State.HOLIDAY;
import static com.ooma.office.provisioning.domain.reception.OpeningHours.State.OPEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Refused;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

  private static final WeeklySchedule OFFICE =
      new WeeklySchedule(
          List.of(
              on(DayOfWeek.MONDAY, "09:00", "12:00"),
              on(DayOfWeek.MONDAY, "14:00", "18:00"),
              on(DayOfWeek.FRIDAY, "20:00", "02:00"),
              on(DayOfWeek.SUNDAY, "22:00", "06:00")));

  private final OpeningHours hours = new OpeningHours(OFFICE, Holidays.NONE);

  @Test
  void are_open_from_the_first_minute_to_before_the_last() {
    assertEquals(CLOSED, hours.at(paris("2026-03-02T08:59:59")));
    assertEquals(OPEN, hours.at(paris("2026-03-02T09:00")));
    assertEquals(OPEN, hours.at(paris("2026-03-02T11:59:59")));
    assertEquals(CLOSED, hours.at(paris("2026-03-02T12:00")));
    assertEquals(OPEN, hours.at(paris("2026-03-02T14:00")));
  }

  @Test
  void go_on_past_midnight_and_past_the_end_of_the_week() {
    assertEquals(OPEN, hours.at(paris("2026-03-07T01:59")));
    assertEquals(CLOSED, hours.at(paris("2026-03-07T02:00")));
    assertEquals(OPEN, hours.at(paris("2026-03-09T05:59")));
    assertEquals(CLOSED, hours.at(paris("2026-03-09T06:00")));
  }

  @Test
  void tell_when_they_change_next() {
    assertEquals(paris("2026-03-02T12:00"), hours.nextChange(paris("2026-03-02T09:30")));
    assertEquals(paris("2026-03-06T20:00"), hours.nextChange(paris("2026-03-02T18:00")));
    assertEquals(paris("2026-03-07T02:00"), hours.nextChange(paris("2026-03-06T23:00")));
    assertNull(new OpeningHours(WeeklySchedule.ALWAYS, Holidays.NONE).nextChange(Instant.EPOCH));
    assertNull(
        new OpeningHours(new WeeklySchedule(List.of()), Holidays.NONE).nextChange(Instant.EPOCH));
  }

  @Test
  void take_a_holiday_for_the_whole_day_whatever_began_before_or_would_begin_on_it() {
    var friday = new Holidays.Day("Inventaire", LocalDate.parse("2026-03-06"), false);
    var monday = new Holidays.Day("Pont", LocalDate.parse("2026-03-09"), false);
    var closed = new OpeningHours(OFFICE, new Holidays(false, List.of(friday, monday)));

    assertEquals(HOLIDAY, closed.at(paris("2026-03-06T21:00")));
    assertEquals(CLOSED, closed.at(paris("2026-03-07T01:00")));
    assertEquals(OPEN, closed.at(paris("2026-03-08T23:59")));
    assertEquals(HOLIDAY, closed.at(paris("2026-03-09T00:00")));
    assertEquals(HOLIDAY, closed.at(paris("2026-03-09T09:00")));
    assertEquals(paris("2026-03-09T00:00"), closed.nextChange(paris("2026-03-08T23:00")));
    assertEquals(paris("2026-03-10T00:00"), closed.nextChange(paris("2026-03-09T09:00")));
  }

  @Test
  void know_the_french_holidays_and_those_that_come_back() {
    var christmasEve = new Holidays.Day("Réveillon", LocalDate.parse("2020-12-24"), true);
    var closed = new OpeningHours(WeeklySchedule.ALWAYS, new Holidays(true, List.of(christmasEve)));

    assertEquals(HOLIDAY, closed.at(paris("2026-07-14T10:00")));
    assertEquals(HOLIDAY, closed.at(paris("2026-04-06T10:00")));
    assertEquals(HOLIDAY, closed.at(paris("2027-12-24T10:00")));
    assertEquals(OPEN, closed.at(paris("2027-12-23T23:59")));
    assertEquals(paris("2026-07-15T00:00"), closed.nextChange(paris("2026-07-14T10:00")));
  }

  @Test
  void find_a_leap_day_years_ahead() {
    var leapDay = new Holidays.Day("29 février", LocalDate.parse("2024-02-29"), true);
    var closed = new OpeningHours(WeeklySchedule.ALWAYS, new Holidays(false, List.of(leapDay)));

    assertEquals(paris("2028-02-29T00:00"), closed.nextChange(paris("2026-01-01T00:00")));
  }

  /// On 29 March 2026 the clock goes from 2 to 3, on 25 October from 3 to 2.
  @Test
  void follow_the_clock_when_it_changes() {
    var night =
        new OpeningHours(
            new WeeklySchedule(List.of(on(DayOfWeek.SUNDAY, "02:30", "04:00"))), Holidays.NONE);

    assertEquals(CLOSED, night.at(Instant.parse("2026-03-29T01:29:59Z")));
    assertEquals(OPEN, night.at(Instant.parse("2026-03-29T01:30:00Z")));
    assertEquals(CLOSED, night.at(Instant.parse("2026-03-29T02:00:00Z")));
    assertEquals(
        Instant.parse("2026-03-29T01:30:00Z"),
        night.nextChange(Instant.parse("2026-03-28T12:00:00Z")));

    assertEquals(CLOSED, night.at(Instant.parse("2026-10-25T00:29:59Z")));
    assertEquals(OPEN, night.at(Instant.parse("2026-10-25T00:30:00Z")));
    assertEquals(OPEN, night.at(Instant.parse("2026-10-25T01:15:00Z")));
    assertEquals(OPEN, night.at(Instant.parse("2026-10-25T02:59:59Z")));
    assertEquals(CLOSED, night.at(Instant.parse("2026-10-25T03:00:00Z")));
  }

  @Test
  void never_overlap() {
    assertEquals(
        "schedule-overlap",
        assertThrows(
                Refused.class,
                () ->
                    new WeeklySchedule(
                        List.of(
                            on(DayOfWeek.MONDAY, "05:00", "07:00"),
                            on(DayOfWeek.SUNDAY, "22:00", "06:00"))))
            .code());
    assertThrows(
        Refused.class,
        () ->
            new WeeklySchedule(
                List.of(
                    on(DayOfWeek.MONDAY, "09:00", "12:00"),
                    on(DayOfWeek.MONDAY, "11:59", "13:00"))));
    assertEquals(7, WeeklySchedule.ALWAYS.intervals().size());
  }

  private static OpenInterval on(DayOfWeek day, String opens, String closes) {
    return new OpenInterval(day, LocalTime.parse(opens), LocalTime.parse(closes));
  }

  private static Instant paris(String local) {
    return LocalDateTime.parse(local).atZone(BusinessCalendar.PARIS).toInstant();
  }
}
