package com.ooma.office.provisioning.domain.reception;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.reception.OpeningHours.State;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Hours agree with how a person would read them off a calendar, whatever the week looks like and
/// whatever the clock does.
class OpeningHoursProperties {

  @Provide
  static Arbitrary<WeeklySchedule> schedules() {
    var minutes = Arbitraries.integers().between(0, 24 * 4 - 1).map(quarter -> quarter * 15);
    return Combinators.combine(Arbitraries.of(DayOfWeek.class), minutes, minutes)
        .as((day, opens, closes) -> new OpenInterval(day, time(opens), time(closes)))
        .list()
        .ofMaxSize(12)
        .map(OpeningHoursProperties::thatFit);
  }

  @Provide
  static Arbitrary<Holidays> holidays() {
    var days =
        Combinators.combine(Arbitraries.integers().between(0, 800), Arbitraries.of(true, false))
            .as((day, every) ->
                new Holidays.Day("", LocalDate.parse("2026-01-01").plusDays(day), every))
            .list()
            .uniqueElements(Holidays.Day::date)
            .ofMaxSize(5);
    return Combinators.combine(Arbitraries.of(true, false), days).as(Holidays::new);
  }

  /// Days of two years, and often those around a change of the clock.
  @Provide
  static Arbitrary<Instant> moments() {
    var any = Arbitraries.longs().between(0, 2 * 366 * 86_400L);
    var changes =
        Arbitraries.of("2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z", "2027-03-28T01:00:00Z");
    return Arbitraries.oneOf(
        any.map(second -> Instant.parse("2026-01-01T00:00:00Z").plusSeconds(second)),
        Combinators.combine(changes, Arbitraries.longs().between(-100_000, 100_000))
            .as((change, second) -> Instant.parse(change).plusSeconds(second)));
  }

  @Property
  void are_what_the_calendar_says(
      @ForAll("schedules") WeeklySchedule schedule,
      @ForAll("holidays") Holidays holidays,
      @ForAll("moments") Instant moment) {
    assertEquals(read(schedule, holidays, moment), new OpeningHours(schedule, holidays).at(moment));
  }

  /// Nothing changes before the moment that is told, which is tried in steps of a quarter of an
  /// hour for two weeks.
  @Property
  void change_when_they_say_so(
      @ForAll("schedules") WeeklySchedule schedule,
      @ForAll("holidays") Holidays holidays,
      @ForAll("moments") Instant moment) {
    var hours = new OpeningHours(schedule, holidays);
    var now = hours.at(moment);
    var change = hours.nextChange(moment);
    if (change != null) {
      assertTrue(change.isAfter(moment));
      assertNotEquals(now, hours.at(change));
      assertEquals(now, hours.at(change.minusSeconds(1)));
    }
    var end = moment.plusSeconds(14 * 86_400L);
    for (var each = moment;
        each.isBefore(end) && (change == null || each.isBefore(change));
        each = each.plusSeconds(900)) {
      assertEquals(now, hours.at(each));
    }
  }

  private static State read(WeeklySchedule schedule, Holidays holidays, Instant moment) {
    var today = moment.atZone(BusinessCalendar.PARIS).toLocalDate();
    if (holidays.isOn(today)) {
      return State.HOLIDAY;
    }
    for (var day : List.of(today.minusDays(1), today)) {
      for (var interval : schedule.intervals()) {
        var end = interval.closes().isAfter(interval.opens()) ? day : day.plusDays(1);
        if (interval.day() == day.getDayOfWeek()
            && !holidays.isOn(day)
            && !moment.isBefore(start(day, interval.opens()))
            && moment.isBefore(start(end, interval.closes()))) {
          return State.OPEN;
        }
      }
    }
    return State.CLOSED;
  }

  private static Instant start(LocalDate day, LocalTime time) {
    return ZonedDateTime.of(day, time, BusinessCalendar.PARIS).toInstant();
  }

  private static WeeklySchedule thatFit(List<OpenInterval> wanted) {
    var fitting = new ArrayList<OpenInterval>();
    for (var interval : wanted) {
      fitting.add(interval);
      try {
        new WeeklySchedule(fitting);
      } catch (Refused _) {
        fitting.removeLast();
      }
    }
    return new WeeklySchedule(fitting);
  }

  private static LocalTime time(int minute) {
    return LocalTime.of(minute / 60, minute % 60);
  }
}
