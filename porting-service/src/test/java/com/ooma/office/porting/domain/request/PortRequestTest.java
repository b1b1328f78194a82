package com.ooma.office.porting.domain.request;

import static com.ooma.office.porting.domain.request.PortingExamples.CARRIER;
import static com.ooma.office.porting.domain.request.PortingExamples.CUT_OFF;
import static com.ooma.office.porting.domain.request.PortingExamples.MEMBER;
import static com.ooma.office.porting.domain.request.PortingExamples.NOW;
import static com.ooma.office.porting.domain.request.PortingExamples.OPS;
import static com.ooma.office.porting.domain.request.PortingExamples.TUESDAY;
import static com.ooma.office.porting.domain.request.PortingExamples.UNKNOWN;
import static com.ooma.office.porting.domain.request.PortingExamples.in;
import static com.ooma.office.porting.domain.request.PortingExamples.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.domain.calendar.FocDate;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PortRequestTest {

  @Test
  void approval_makes_it_our_turn() {
    assertEquals(NOW, in(PortState.UNDER_REVIEW, 1).snapshot().work().dueAt());
  }

  @Test
  void while_one_worker_calls_the_carrier_no_other_does() {
    var request = in(PortState.UNDER_REVIEW, 1);

    request.takeUp(NOW);

    assertEquals(NOW.plus(PendingWork.LEASE), request.snapshot().work().dueAt());
  }

  @Test
  void a_carrier_that_is_not_reached_is_tried_again_ever_more_patiently() {
    var request = in(PortState.UNDER_REVIEW, 1);
    var pauses = new ArrayList<Long>();
    for (int i = 0; i < 10; i++) {
      request.notReached("HTTP 503", NOW);
      pauses.add(Duration.between(NOW, request.snapshot().work().dueAt()).toSeconds());
    }

    assertEquals(List.of(2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L), pauses);
    assertEquals(PortState.UNDER_REVIEW, request.state());
    assertEquals("HTTP 503", request.snapshot().work().problem());
  }

  @Test
  void a_carrier_that_says_yes_twice_is_heard_once() {
    var request = in(PortState.SENT_TO_CARRIER, 1);

    request.forwarded("REF-2", NOW);
    request.notReached("late", NOW);

    assertEquals("REF-1", request.snapshot().carrierReference());
    assertEquals(PendingWork.NONE, request.snapshot().work());
  }

  @Test
  void the_carrier_names_the_day() {
    var request = in(PortState.SENT_TO_CARRIER, 2);

    request.assignFoc(TUESDAY, CARRIER, NOW);

    assertEquals(PortState.FOC_ASSIGNED, request.state());
    assertEquals(TUESDAY.start(), request.snapshot().work().dueAt());
    var event = (PortRequestEvent.FocAssigned) request.takeEvents().events().getFirst();
    assertEquals(TUESDAY, event.foc());
  }

  @Test
  void the_carrier_moves_the_day_and_says_the_same_day_twice() {
    var request = in(PortState.FOC_ASSIGNED, 1);
    var moved = new FocDate(LocalDate.of(2026, 12, 3), FocDate.Slot.AFTERNOON);

    request.assignFoc(TUESDAY, CARRIER, NOW);
    assertEquals(0, request.takeEvents().events().size());

    request.assignFoc(moved, CARRIER, NOW);
    assertEquals(1, request.takeEvents().events().size());
    assertEquals(moved.start(), request.snapshot().work().dueAt());
  }

  @Test
  void a_day_that_is_refused_changes_nothing() {
    var request = in(PortState.FOC_ASSIGNED, 1);
    var before = request.snapshot();

    assertThrows(
        Refused.class,
        () ->
            request.assignFoc(
                new FocDate(LocalDate.of(2026, 12, 25), FocDate.Slot.MORNING), CARRIER, NOW));

    assertEquals(before, request.snapshot());
  }

  @ParameterizedTest
  @EnumSource(names = {"SUBMITTED", "SENT_TO_CARRIER", "FOC_ASSIGNED"})
  void a_rejection_tells_why_and_frees_the_numbers(PortState from) {
    var request = in(from, 2);

    request.reject(UNKNOWN, CARRIER, NOW);

    assertEquals(UNKNOWN, request.snapshot().rejection());
    assertEquals(List.of(NumberState.RELEASED, NumberState.RELEASED), states(request));
    assertNull(request.snapshot().work().dueAt());
    assertInstanceOf(PortRequestEvent.Rejected.class, request.takeEvents().events().getFirst());
    assertEquals(
        "RIO_UNKNOWN_TO_DONOR: never heard of it", request.snapshot().history().getLast().note());
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"DRAFT", "SUBMITTED", "SENT_TO_CARRIER", "FOC_ASSIGNED"})
  void nobody_rejects_what_is_under_way_or_over(PortState from) {
    var request = in(from, 1);
    var before = request.snapshot();

    assertThrows(Refused.class, () -> request.reject(UNKNOWN, OPS, NOW));

    assertEquals(before, request.snapshot());
  }

  @Test
  void a_member_gives_up_before_anybody_acted_on_it() {
    var request = submitted(1);

    request.cancel(MEMBER, CUT_OFF, NOW);

    assertEquals(PortState.CANCELLED, request.state());
    assertEquals(List.of(NumberState.RELEASED), states(request));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
  void what_is_stored_is_what_it_was(PortState state) {
    var saved = in(state, 2).snapshot();

    assertEquals(state, saved.state());
    assertEquals(saved, PortRequest.from(saved).snapshot());
  }

  @Test
  void the_history_tells_each_step_in_order() {
    assertEquals(
        "SUBMITTED UNDER_REVIEW SENT_TO_CARRIER FOC_ASSIGNED PORTING TESTING COMPLETED",
        in(PortState.COMPLETED, 1).snapshot().history().stream()
            .map(milestone -> milestone.what().name())
            .collect(Collectors.joining(" ")));
  }

  private static List<NumberState> states(PortRequest request) {
    return request.snapshot().numbers().stream().map(RequestedNumber::state).toList();
  }
}
