package com.ooma.office.support.domain.punctuality;

import static com.ooma.office.kernel.domain.BusinessCalendar.PARIS;
import static com.ooma.office.support.domain.hours.OpeningCalendar.USUAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.ooma.office.support.domain.hours.OpeningCalendar;
import com.ooma.office.support.domain.hours.OpeningException;
import com.ooma.office.support.domain.punctuality.Check.Alert;
import com.ooma.office.support.domain.sla.ServiceClock.Reading;
import com.ooma.office.support.domain.sla.ServiceStep;
import com.ooma.office.support.domain.ticket.TicketCategory;
import com.ooma.office.support.domain.ticket.TicketPriority;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A first reply is due after four hours, the warning after 192 minutes.
class CheckTest {

  private final List<ServiceStep> steps = new ArrayList<>();

  @Test
  void nothing_is_said_in_time_and_it_is_looked_at_again_within_a_quarter_of_an_hour() {
    asked("2026-11-23T09:00");

    var check = check("2026-11-23T10:00");

    assertEquals(List.of(), check.alerts());
    assertEquals(at("2026-11-23T10:15"), check.again());
  }

  @Test
  void it_is_looked_at_just_after_the_moment_of_the_warning() {
    asked("2026-11-23T09:00");

    assertEquals(at("2026-11-23T12:12").plusMillis(1), check("2026-11-23T12:05").again());
    assertEquals(List.of(), check("2026-11-23T12:12").alerts());
  }

  @Test
  void a_warning_comes_after_four_fifths_and_a_breach_after_all_of_the_time() {
    asked("2026-11-23T09:00");

    assertEquals(List.of(alert(Reading.WARNING)), check("2026-11-23T12:13").alerts());
    assertEquals(List.of(alert(Reading.BREACHED)), check("2026-11-23T13:01").alerts());
  }

  @Test
  void nobody_is_warned_while_nobody_is_there() {
    asked("2026-11-23T14:00");

    var check = check("2026-11-23T22:00");

    assertEquals(List.of(), check.alerts());
    assertEquals(at("2026-11-24T09:00"), check.again());
    assertEquals(List.of(), check("2026-11-24T09:00").alerts().stream().skip(1).toList());
  }

  @Test
  void a_day_that_is_closed_after_all_takes_no_time() {
    asked("2026-11-23T09:00");
    var closed = new OpeningException(LocalDate.parse("2026-11-23"), null, null, "Panne");

    var check = Check.of(ticket(), new OpeningCalendar(List.of(closed)), at("2026-11-23T17:00"));

    assertEquals(List.of(), check.alerts());
    assertEquals(at("2026-11-24T09:00"), check.again());
  }

  @Test
  void nothing_is_to_be_looked_at_while_we_wait_for_the_member() {
    asked("2026-11-23T09:00");
    steps.add(new ServiceStep(ServiceStep.Kind.ANSWERED, at("2026-11-23T17:00")));

    var check = check("2026-11-23T17:30");

    assertEquals(List.of(), check.alerts());
    assertNull(check.again());
  }

  @Test
  void what_is_kept_and_missed_is_counted_once_it_is_known() {
    asked("2026-11-23T09:00");
    assertEquals(Tally.NONE, tally("2026-11-23T12:00"));
    assertEquals(new Tally(0, 1), tally("2026-11-23T14:00"));

    steps.add(new ServiceStep(ServiceStep.Kind.ANSWERED, at("2026-11-23T13:00")));
    assertEquals(new Tally(2, 0), tally("2026-12-23T14:00"));
    assertEquals(66, new Tally(2, 1).percentKept());
  }

  private Tally tally(String now) {
    return ticket().promises().stream()
        .map(promise -> Tally.of(promise, USUAL, at(now)))
        .reduce(Tally.NONE, Tally::plus);
  }

  private static Alert alert(Reading level) {
    return new Alert(Promise.Kind.FIRST_REPLY, at("2026-11-23T09:00"), level);
  }

  private Check check(String now) {
    return Check.of(ticket(), USUAL, at(now));
  }

  private TicketLife ticket() {
    return new TicketLife(
        UUID.randomUUID(),
        TicketCategory.PHONE,
        TicketPriority.NORMAL,
        null,
        steps.getFirst().at(),
        steps);
  }

  private void asked(String when) {
    steps.add(new ServiceStep(ServiceStep.Kind.ASKED, at(when)));
  }

  private static Instant at(String time) {
    return LocalDateTime.parse(time).atZone(PARIS).toInstant();
  }
}
