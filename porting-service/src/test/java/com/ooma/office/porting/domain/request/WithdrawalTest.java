package com.ooma.office.porting.domain.request;

import static com.ooma.office.porting.domain.request.PortingExamples.CARRIER;
import static com.ooma.office.porting.domain.request.PortingExamples.CUT_OFF;
import static com.ooma.office.porting.domain.request.PortingExamples.MEMBER;
import static com.ooma.office.porting.domain.request.PortingExamples.NOW;
import static com.ooma.office.porting.domain.request.PortingExamples.TUESDAY;
import static com.ooma.office.porting.domain.request.PortingExamples.UNKNOWN;
import static com.ooma.office.porting.domain.request.PortingExamples.in;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WithdrawalTest {

  @ParameterizedTest
  @EnumSource(names = {"UNDER_REVIEW", "SENT_TO_CARRIER", "FOC_ASSIGNED"})
  void what_a_carrier_may_know_of_is_withdrawn_there_before_it_is_cancelled(PortState from) {
    var request = in(from, 2);

    request.cancel(MEMBER, CUT_OFF, NOW);
    assertEquals(PortState.WITHDRAWING, request.state());
    assertEquals(NOW, request.snapshot().work().dueAt());
    assertTrue(request.takeEvents().events().isEmpty());

    request.withdrawn(NOW);
    assertCancelled(request);
  }

  @Test
  void an_order_that_is_just_being_sent_is_withdrawn_after_it() {
    var request = in(PortState.UNDER_REVIEW, 1);
    request.takeUp(NOW);

    request.cancel(MEMBER, CUT_OFF, NOW);

    assertEquals(NOW.plus(PendingWork.LEASE), request.snapshot().work().dueAt());
    request.forwarded("LATE", NOW);
    assertEquals(PortState.WITHDRAWING, request.state());
  }

  @Test
  void from_the_cut_off_on_it_is_too_late() {
    var before = in(PortState.FOC_ASSIGNED, 1);
    var after = in(PortState.FOC_ASSIGNED, 1);
    var cutOff = TUESDAY.start().minus(CUT_OFF);

    before.cancel(MEMBER, CUT_OFF, cutOff.minusMillis(1));
    var refused = assertThrows(Refused.class, () -> after.cancel(MEMBER, CUT_OFF, cutOff));

    assertEquals("too-late-to-cancel", refused.code());
    assertEquals(PortState.FOC_ASSIGNED, after.state());
  }

  @ParameterizedTest
  @EnumSource(
      names = {"WITHDRAWING", "PORTING", "TESTING", "COMPLETED", "REJECTED", "CANCELLED", "LOST"})
  void nothing_else_is_given_up(PortState from) {
    var request = in(from, 1);
    var before = request.snapshot();

    var refused = assertThrows(Refused.class, () -> request.cancel(MEMBER, CUT_OFF, NOW));

    assertEquals("port-state", refused.code());
    assertEquals(before, request.snapshot());
  }

  @Test
  void a_carrier_that_can_not_stop_the_port_lets_it_go_on_for_its_day() {
    var request = in(PortState.WITHDRAWING, 1);

    request.notWithdrawn("too late", NOW);

    assertEquals(PortState.FOC_ASSIGNED, request.state());
    assertEquals(TUESDAY.start().minus(PortRequest.REMINDER), request.snapshot().work().dueAt());
    assertEquals(NumberState.REQUESTED, request.snapshot().numbers().getFirst().state());
  }

  @Test
  void without_a_day_it_goes_on_waiting_for_one() {
    var request = in(PortState.SENT_TO_CARRIER, 1);
    request.cancel(MEMBER, CUT_OFF, NOW);

    request.notWithdrawn(null, NOW);

    assertEquals(PortState.SENT_TO_CARRIER, request.state());
    request.assignFoc(TUESDAY, CARRIER, NOW);
    assertEquals(PortState.FOC_ASSIGNED, request.state());
  }

  @Test
  void a_carrier_that_refuses_what_is_being_withdrawn_has_withdrawn_it() {
    var request = in(PortState.WITHDRAWING, 2);

    request.reject(UNKNOWN, CARRIER, NOW);

    assertCancelled(request);
  }

  @Test
  void what_the_carrier_says_late_changes_nothing() {
    var request = in(PortState.CANCELLED, 1);
    var before = request.snapshot();

    request.withdrawn(NOW);
    request.notWithdrawn("too late", NOW);

    assertEquals(before, request.snapshot());
  }

  @ParameterizedTest
  @EnumSource(names = {"SUBMITTED", "UNDER_REVIEW", "SENT_TO_CARRIER", "FOC_ASSIGNED"})
  void when_the_company_leaves_its_request_is_given_up(PortState from) {
    var request = in(from, 1);

    request.abandon(CUT_OFF, NOW);
    request.withdrawn(NOW);

    var told = request.takeEvents().events();
    assertEquals(PortState.CANCELLED, request.state());
    assertEquals(
        Actor.Kind.SYSTEM,
        assertInstanceOf(PortRequestEvent.Cancelled.class, told.getFirst()).by());
  }

  @Test
  void what_comes_after_the_company_left_is_nobodys() {
    var request = in(PortState.TESTING, 1);

    request.abandon(CUT_OFF, NOW);
    request.tested(request.nextToTest().orElseThrow(), true, "in", NOW);
    request.tested(request.nextToTest().orElseThrow(), true, "out", NOW);

    var told = request.takeEvents().events();
    assertEquals(PortState.COMPLETED, request.state());
    assertEquals(1, told.size());
    assertInstanceOf(PortRequestEvent.CompletedForNobody.class, told.getFirst());
  }

  private static void assertCancelled(PortRequest request) {
    var told = request.takeEvents().events();
    var end = request.snapshot();
    assertEquals(PortState.CANCELLED, end.state());
    assertEquals(
        List.of(NumberState.RELEASED, NumberState.RELEASED),
        end.numbers().stream().map(RequestedNumber::state).toList());
    assertEquals(PendingWork.NONE, end.work());
    assertEquals(1, told.size());
    assertEquals(
        MEMBER.kind(), assertInstanceOf(PortRequestEvent.Cancelled.class, told.getFirst()).by());
  }
}
