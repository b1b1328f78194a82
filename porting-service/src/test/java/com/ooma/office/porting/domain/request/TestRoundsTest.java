package com.ooma.office.porting.domain.request;

import static com.ooma.office.porting.domain.request.PortingExamples.NOW;
import static com.ooma.office.porting.domain.request.PortingExamples.TUESDAY;
import static com.ooma.office.porting.domain.request.PortingExamples.activateAll;
import static com.ooma.office.porting.domain.request.PortingExamples.in;
import static com.ooma.office.porting.domain.request.PortingExamples.old;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TestRoundsTest {

  @ParameterizedTest
  @EnumSource(names = {"COMPLETED", "ROLLED_BACK"})
  void a_late_test_call_changes_nothing(PortState end) {
    var request = in(end, 1);
    var before = request.snapshot();

    for (var way : TestCall.Way.values()) {
      request.tested(new TestCall(old(0), way), true, "late", NOW);
    }

    assertEquals(before, request.snapshot());
  }

  @Test
  void the_hour_comes_and_all_numbers_are_called() {
    var request = in(PortState.FOC_ASSIGNED, 2);

    request.proceed(TUESDAY.start());
    assertEquals(List.of(NumberState.PORTING, NumberState.PORTING), states(request));
    assertFalse(request.nextToTest().isPresent());

    activateAll(request, TUESDAY.start());
    assertEquals(inbound(old(0)), request.nextToTest().orElseThrow());
  }

  @Test
  void is_complete_when_the_last_number_answered() {
    var request = in(PortState.TESTING, 2);

    request.tested(inbound(old(0)), true, "c1", NOW);
    request.tested(outbound(old(0)), true, "c2", NOW);
    request.tested(inbound(old(1)), true, "c3", NOW);
    assertEquals(PortState.TESTING, request.state());
    assertEquals(0, request.takeEvents().events().size());

    request.tested(outbound(old(1)), true, "c4", NOW);
    assertEquals(PortState.COMPLETED, request.state());
    assertEquals(List.of(NumberState.PORTED, NumberState.PORTED), states(request));
    assertInstanceOf(PortRequestEvent.Completed.class, request.takeEvents().events().getFirst());
  }

  @Test
  void is_rolled_back_as_a_whole_when_one_number_never_answers() {
    var request = in(PortState.TESTING, 3);
    var called = new ArrayList<TestCall>();

    while (request.state() == PortState.TESTING) {
      var call = request.nextToTest().orElseThrow();
      called.add(call);
      request.tested(call, !call.number().equals(old(1)), "c", NOW);
    }

    assertEquals(PortState.ROLLED_BACK, request.state());
    assertEquals(
        List.of(
            inbound(old(0)),
            outbound(old(0)),
            inbound(old(1)),
            inbound(old(2)),
            outbound(old(2)),
            inbound(old(1)),
            inbound(old(1))),
        called);
    assertEquals(List.of(NumberState.REQUESTED), states(request).stream().distinct().toList());
    assertEquals("No answer from +33199001001", request.snapshot().history().getLast().note());
    var told = (PortRequestEvent.RolledBack) request.takeEvents().events().getFirst();
    assertEquals(List.of(old(1)), told.silent());
  }

  @Test
  void pauses_between_rounds_of_calls_not_between_calls() {
    var request = in(PortState.TESTING, 2);
    var dues = new ArrayList<Duration>();

    for (int i = 0; i < 4; i++) {
      request.tested(request.nextToTest().orElseThrow(), false, "c", NOW);
      dues.add(Duration.between(NOW, request.snapshot().work().dueAt()));
    }

    assertEquals(
        List.of(Duration.ZERO, PortRequest.TEST_PAUSE, Duration.ZERO, PortRequest.TEST_PAUSE),
        dues);
  }

  @Test
  void a_number_that_is_reached_but_reaches_nobody_is_not_ours_yet() {
    var request = in(PortState.TESTING, 1);

    for (int round = 1; round <= PortRequest.TEST_ROUNDS; round++) {
      assertEquals(PortState.TESTING, request.state());
      if (round == 1) {
        request.tested(inbound(old(0)), true, "in", NOW);
        assertEquals(NOW, request.snapshot().work().dueAt(), "the round goes on at once");
      }
      assertEquals(outbound(old(0)), request.nextToTest().orElseThrow());
      request.tested(outbound(old(0)), false, "out", NOW);
    }

    assertEquals(PortState.ROLLED_BACK, request.state());
    assertEquals(3, request.snapshot().numbers().getFirst().calls().rounds());
  }

  @Test
  void what_is_told_twice_of_a_call_counts_once() {
    var request = in(PortState.TESTING, 1);

    request.tested(inbound(old(0)), true, "in", NOW);
    var before = request.snapshot();
    request.tested(inbound(old(0)), false, "in", NOW);

    assertEquals(before.numbers(), request.snapshot().numbers());
  }

  @Test
  void a_voice_platform_that_is_down_says_nothing_about_a_number() {
    var request = in(PortState.TESTING, 1);

    for (int i = 0; i < 10; i++) {
      request.notReached("voice platform: HTTP 503", NOW);
    }

    assertEquals(PortState.TESTING, request.state());
    assertEquals(0, request.snapshot().numbers().getFirst().calls().rounds());
    assertEquals(1, request.takeEvents().events().size(), "our people are told once");
  }

  private static TestCall inbound(PhoneNumber number) {
    return new TestCall(number, TestCall.Way.INBOUND);
  }

  private static TestCall outbound(PhoneNumber number) {
    return new TestCall(number, TestCall.Way.OUTBOUND);
  }

  private static List<NumberState> states(PortRequest request) {
    return request.snapshot().numbers().stream().map(RequestedNumber::state).toList();
  }
}
