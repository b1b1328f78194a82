package com.ooma.office.porting.domain.request;

import static com.ooma.office.porting.domain.request.PortingExamples.CARRIER;
import static com.ooma.office.porting.domain.request.PortingExamples.NOW;
import static com.ooma.office.porting.domain.request.PortingExamples.TUESDAY;
import static com.ooma.office.porting.domain.request.PortingExamples.UNKNOWN;
import static com.ooma.office.porting.domain.request.PortingExamples.WEDNESDAY;
import static com.ooma.office.porting.domain.request.PortingExamples.in;
import static com.ooma.office.porting.domain.request.PortingExamples.old;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.domain.calendar.FocDate;
import com.ooma.office.porting.domain.request.PortRequestEvent.Trouble;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What comes of a carrier's news, whenever it comes.
class CarrierNewsTest {

  @ParameterizedTest
  @EnumSource(names = {"SENT_TO_CARRIER", "FOC_ASSIGNED", "WITHDRAWING", "ROLLED_BACK"})
  void numbers_that_are_let_go_before_their_hour_start_the_port(PortState from) {
    var request = in(from, 2);

    request.letGo(Set.of(old(0)), CARRIER, NOW);

    assertEquals(PortState.PORTING, request.state());
    assertEquals(List.of("NeedsAttention"), told(request));
    assertEquals(NOW, request.snapshot().numbers().getFirst().letGoAt());
    assertEquals(NOW, request.snapshot().work().dueAt());
    request.activated(request.nextToActivate(NOW).orElseThrow(), NOW);
    assertEquals(PortState.PORTING, request.state());
    assertEquals(NOW.plus(FocDate.LENGTH), request.snapshot().work().dueAt());

    request.letGo(Set.of(old(1)), CARRIER, NOW);
    assertEquals(NOW, request.snapshot().work().dueAt(), "nothing to wait for any more");
    request.activated(old(1), NOW);
    assertEquals(PortState.TESTING, request.state());
  }

  @Test
  void at_the_hour_nobody_waits_for_what_the_carrier_says() {
    var request = in(PortState.FOC_ASSIGNED, 2);

    request.letGo(Set.of(old(1)), CARRIER, TUESDAY.start());

    assertEquals(PortState.PORTING, request.state());
    assertEquals(TUESDAY.start(), request.snapshot().work().dueAt());
    assertEquals(List.of(), told(request));
  }

  @ParameterizedTest
  @EnumSource(names = {"SUBMITTED", "REJECTED", "CANCELLED", "LOST"})
  void what_is_let_go_for_nobody_is_for_our_people(PortState over) {
    var request = in(over, 2);

    request.letGo(Set.of(), CARRIER, NOW);

    assertEquals(over, request.state());
    assertEquals(List.of(Trouble.LET_GO_AFTER_END), troubles(request));
    assertEquals(
        "Let go: +33199001000, +33199001001", request.snapshot().history().getLast().note());
  }

  @Test
  void what_is_done_is_not_done_again() {
    var request = in(PortState.COMPLETED, 2);
    var before = request.snapshot();

    request.letGo(Set.of(), CARRIER, NOW);
    request.assignFoc(TUESDAY, CARRIER, NOW);

    assertEquals(before, request.snapshot());
  }

  @Test
  void a_number_of_somebody_else_is_no_number_of_it() {
    var request = in(PortState.FOC_ASSIGNED, 1);

    var refused =
        assertThrows(
            Refused.class,
            () -> request.letGo(Set.of(new PhoneNumber("+33199009999")), CARRIER, NOW));

    assertEquals("not-found", refused.code());
  }

  @Test
  void before_the_order_was_taken_it_may_come_again() {
    var request = in(PortState.UNDER_REVIEW, 1);

    for (var refused :
        List.of(
            assertThrows(Refused.class, () -> request.assignFoc(TUESDAY, CARRIER, NOW)),
            assertThrows(Refused.class, () -> request.letGo(Set.of(), CARRIER, NOW)),
            assertThrows(Refused.class, () -> request.reject(UNKNOWN, CARRIER, NOW)))) {
      assertEquals("port-state", refused.code());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SUBMITTED", "COMPLETED", "REJECTED", "CANCELLED", "LOST"})
  void a_day_for_what_is_over_opens_nothing(PortState over) {
    var request = in(over, 1);

    request.assignFoc(WEDNESDAY, CARRIER, NOW);

    assertEquals(over, request.state());
    assertEquals(List.of(Trouble.CONTRADICTION), troubles(request));
  }

  @ParameterizedTest
  @EnumSource(names = {"PORTING", "TESTING"})
  void the_day_is_moved_while_no_number_has_answered(PortState from) {
    var request = in(from, 2);

    request.assignFoc(WEDNESDAY, CARRIER, TUESDAY.start());

    assertEquals(PortState.FOC_ASSIGNED, request.state());
    assertEquals(List.of("FocAssigned"), told(request));
    assertEquals(
        List.of(NumberState.REQUESTED, NumberState.REQUESTED),
        request.snapshot().numbers().stream().map(RequestedNumber::state).toList());
  }

  @Test
  void a_half_day_that_is_under_way_begins_at_once() {
    var request = in(PortState.SENT_TO_CARRIER, 2);
    var now = TUESDAY.end().minusSeconds(1);

    request.assignFoc(TUESDAY, CARRIER, now);
    assertEquals(TUESDAY.start(), request.snapshot().work().dueAt());
    request.proceed(now);

    assertEquals(PortState.PORTING, request.state());
    assertEquals(now, request.snapshot().work().dueAt());
  }

  @Test
  void one_that_is_over_is_refused() {
    var request = in(PortState.SENT_TO_CARRIER, 2);
    var before = request.snapshot();

    var refused =
        assertThrows(Refused.class, () -> request.assignFoc(TUESDAY, CARRIER, TUESDAY.end()));

    assertEquals("foc-in-the-past", refused.code());
    assertEquals(before, request.snapshot());
  }

  @Test
  void but_not_once_one_has() {
    var request = in(PortState.TESTING, 2);
    request.tested(new TestCall(old(0), TestCall.Way.INBOUND), true, "call", TUESDAY.start());
    request.tested(new TestCall(old(0), TestCall.Way.OUTBOUND), true, "call", TUESDAY.start());

    request.assignFoc(WEDNESDAY, CARRIER, TUESDAY.start());

    assertEquals(PortState.TESTING, request.state());
    assertEquals(List.of(Trouble.CONTRADICTION), troubles(request));
  }

  @Test
  void a_day_that_is_named_while_it_is_withdrawn_holds_if_that_fails() {
    var request = in(PortState.WITHDRAWING, 1);

    request.assignFoc(WEDNESDAY, CARRIER, NOW);
    assertEquals(List.of(), told(request));

    request.notWithdrawn("too late", NOW);
    assertEquals(WEDNESDAY, request.snapshot().foc());
    assertEquals(List.of("FocAssigned"), told(request));
  }

  @Test
  void a_day_that_is_too_early_to_be_meant_is_taken_and_looked_at() {
    var request = in(PortState.SENT_TO_CARRIER, 1);

    request.assignFoc(
        new FocDate(LocalDate.parse("2026-11-26"), FocDate.Slot.MORNING), CARRIER, NOW);

    assertEquals(PortState.FOC_ASSIGNED, request.state());
    assertEquals(List.of(Trouble.TOO_EARLY), troubles(request));
  }

  @ParameterizedTest
  @EnumSource(names = {"PORTING", "TESTING", "COMPLETED", "CANCELLED", "LOST"})
  void a_refusal_on_the_day_or_later_decides_nothing(PortState from) {
    var request = in(from, 1);

    request.reject(UNKNOWN, CARRIER, NOW);

    assertEquals(from, request.state());
    assertEquals(List.of(Trouble.CONTRADICTION), troubles(request));
  }

  @Test
  void a_refusal_that_comes_twice_is_heard_once() {
    var request = in(PortState.REJECTED, 1);
    var before = request.snapshot();

    request.reject(UNKNOWN, CARRIER, NOW);

    assertEquals(before, request.snapshot());
  }

  @Test
  void of_two_first_days_and_the_law_the_earliest_is_promised() {
    var soon = in(PortState.SENT_TO_CARRIER, 1);
    var late = in(PortState.SENT_TO_CARRIER, 1);
    var afterTheLaw = new FocDate(LocalDate.parse("2026-12-15"), FocDate.Slot.MORNING);

    soon.assignFoc(TUESDAY, CARRIER, NOW);
    soon.assignFoc(afterTheLaw, CARRIER, NOW);
    late.assignFoc(afterTheLaw, CARRIER, NOW);

    assertEquals(TUESDAY.date(), soon.snapshot().watch().promisedFor());
    assertEquals(LocalDate.parse("2026-12-02"), late.snapshot().watch().promisedFor());
    late.look(NOW.plus(Duration.ofDays(9)));
    assertEquals(1, late.snapshot().watch().daysLate());
  }

  private static List<Trouble> troubles(PortRequest request) {
    return request.takeEvents().events().stream()
        .filter(PortRequestEvent.NeedsAttention.class::isInstance)
        .map(event -> ((PortRequestEvent.NeedsAttention) event).trouble())
        .toList();
  }

  private static List<String> told(PortRequest request) {
    return request.takeEvents().events().stream()
        .map(event -> event.getClass().getSimpleName())
        .toList();
  }
}
