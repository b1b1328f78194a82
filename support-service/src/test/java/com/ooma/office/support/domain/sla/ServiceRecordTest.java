package com.ooma.office.support.domain.sla;

import static com.ooma.office.kernel.domain.BusinessCalendar.PARIS;
import static com.ooma.office.support.domain.sla.ServiceClock.Reading.BREACHED;
import static com.ooma.office.support.domain.sla.ServiceClock.Reading.IN_TIME;
import static com.ooma.office.support.domain.sla.ServiceClock.Reading.WARNING;
import static com.ooma.office.support.domain.sla.ServiceStep.Kind.ANSWERED;
import static com.ooma.office.support.domain.sla.ServiceStep.Kind.ASKED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.support.domain.hours.OpeningCalendar;
import com.ooma.office.support.domain.hours.OpeningException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ServiceRecordTest {

  private static final OpeningCalendar USUAL = OpeningCalendar.USUAL;

  @Test
  void the_first_reply_is_due_after_four_hours_of_presence() {
    var record = of(step(ASKED, "2026-11-27T16:00")); // Friday

    assertEquals(Optional.of(at("2026-11-30T11:00")), record.firstReply().dueAt(USUAL));
    assertEquals(IN_TIME, record.firstReply().read(USUAL, at("2026-11-28T12:00")));
    assertEquals(IN_TIME, record.firstReply().read(USUAL, at("2026-11-30T10:12")));
    assertEquals(WARNING, record.firstReply().read(USUAL, at("2026-11-30T10:13")));
    assertEquals(WARNING, record.firstReply().read(USUAL, at("2026-11-30T11:00")));
    assertEquals(BREACHED, record.firstReply().read(USUAL, at("2026-11-30T11:01")));
  }

  @Test
  void a_time_that_is_over_at_closing_is_missed_only_when_somebody_is_there_again() {
    var record = of(step(ASKED, "2026-11-27T14:00"));

    assertEquals(Optional.of(at("2026-11-27T18:00")), record.firstReply().dueAt(USUAL));
    assertEquals(WARNING, record.firstReply().read(USUAL, at("2026-11-29T03:00")));
    assertEquals(WARNING, record.firstReply().read(USUAL, at("2026-11-30T09:00")));
    assertEquals(BREACHED, record.firstReply().read(USUAL, at("2026-11-30T09:01")));
  }

  @Test
  void the_clock_of_the_solution_stands_while_we_wait_for_the_member() {
    var record =
        of(
            step(ASKED, "2026-11-23T09:00"),
            step(ANSWERED, "2026-11-23T11:00"),
            step(ASKED, "2026-11-25T10:00"),
            step(ANSWERED, "2026-11-25T13:00"));
    var later = at("2026-12-23T10:00");

    assertEquals(Duration.ofHours(2), record.firstReply().used(USUAL, later));
    assertEquals(Duration.ofHours(3), record.nextReplies().getFirst().used(USUAL, later));
    assertEquals(Duration.ofHours(5), record.solution().used(USUAL, later));
    assertFalse(record.solution().isRunning());
    assertEquals(Optional.empty(), record.solution().dueAt(USUAL));
  }

  @Test
  void a_word_after_the_solution_lets_the_clock_run_on() {
    var record =
        of(
            step(ASKED, "2026-11-23T09:00"),
            step(ANSWERED, "2026-11-23T18:00"),
            step(ASKED, "2026-11-26T09:00"));

    assertTrue(record.solution().isRunning());
    assertEquals(Optional.of(at("2026-11-27T18:00")), record.solution().dueAt(USUAL));
  }

  @Test
  void further_words_change_nothing_about_whose_turn_it_is() {
    var record =
        of(
            step(ASKED, "2026-11-23T09:00"),
            step(ASKED, "2026-11-23T12:00"),
            step(ANSWERED, "2026-11-23T13:00"),
            step(ANSWERED, "2026-11-23T15:00"));

    assertEquals(Duration.ofHours(4), record.firstReply().used(USUAL, at("2026-11-24T09:00")));
    assertEquals(List.of(), record.nextReplies());
  }

  @Test
  void a_day_that_closes_early_after_all_moves_what_is_due() {
    var record = of(step(ASKED, "2026-11-23T15:00"));
    var early =
        new OpeningCalendar(
            List.of(
                new OpeningException(
                    LocalDate.parse("2026-11-23"),
                    LocalTime.of(9, 0),
                    LocalTime.of(16, 0),
                    "Formation")));

    assertEquals(Optional.of(at("2026-11-24T10:00")), record.firstReply().dueAt(USUAL));
    assertEquals(Optional.of(at("2026-11-24T12:00")), record.firstReply().dueAt(early));
  }

  @Test
  void what_is_high_has_less_time() {
    var record = ServiceRecord.of(ServiceTarget.HIGH, List.of(step(ASKED, "2026-11-23T17:30")));

    assertEquals(Optional.of(at("2026-11-24T09:30")), record.firstReply().dueAt(USUAL));
  }

  @Property
  void no_reading_gets_worse_while_nobody_is_there(
      @ForAll @LongRange(min = 1_704_067_200, max = 1_924_991_999) long start,
      @ForAll @IntRange(max = 63_072_000) int later) {
    var record = of(new ServiceStep(ASKED, Instant.ofEpochSecond(start)));
    var now = Instant.ofEpochSecond(start).plusSeconds(later);

    if (!USUAL.isOpenAt(now)) {
      var opens = USUAL.stateAt(now).nextOpening().toInstant();
      assertEquals(record.solution().read(USUAL, now), record.solution().read(USUAL, opens));
    }
  }

  @Property
  void what_is_due_is_when_the_time_is_used_up(
      @ForAll @LongRange(min = 1_704_067_200, max = 1_924_991_999) long start) {
    var clock = of(new ServiceStep(ASKED, Instant.ofEpochSecond(start))).solution();

    assertEquals(clock.target(), clock.used(USUAL, clock.dueAt(USUAL).orElseThrow()));
  }

  private static ServiceRecord of(ServiceStep... steps) {
    return ServiceRecord.of(ServiceTarget.NORMAL, List.of(steps));
  }

  private static ServiceStep step(ServiceStep.Kind kind, String time) {
    return new ServiceStep(kind, at(time));
  }

  private static Instant at(String time) {
    return LocalDateTime.parse(time).atZone(PARIS).toInstant();
  }
}
