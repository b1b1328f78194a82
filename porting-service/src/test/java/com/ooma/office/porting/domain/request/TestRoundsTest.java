package com.ooma.office.porting.domain.request;

import static com.ooma.office.porting.domain.request.PortingExamples.NOW;
import static com.ooma.office.porting.domain.request.PortingExamples.TUESDAY;
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

    request.tested(old(0), true, "late", NOW);

    assertEquals(before, request.snapshot());
  }

  @Test
  void the_hour_comes_and_all_numbers_are_called() {
    var request = in(PortState.FOC_ASSIGNED, 2);

    request.proceed(TUESDAY.start());
    assertEquals(List.of(NumberState.PORTING, NumberState.PORTING), states(request));
    assertFalse(request.nextToTest().isPresent());

    request.proceed(TUESDAY.start());
    assertEquals(old(0), request.nextToTest().orElseThrow());
  }

  @Test
  void is_complete_when_the_last_number_answered() {
    var request = in(PortState.TESTING, 2);

    request.tested(old(0), true, "c1", NOW);
    assertEquals(PortState.TESTING, request.state());
    assertEquals(0, request.takeEvents().events().size());

    request.tested(old(1), true, "c2", NOW);
    assertEquals(PortState.COMPLETED, request.state());
    assertEquals(List.of(NumberState.PORTED, NumberState.PORTED), states(request));
    assertInstanceOf(PortRequestEvent.Completed.class, request.takeEvents().events().getFirst());
  }

  @Test
  void is_rolled_back_as_a_whole_when_one_number_never_answers() {
    var request = in(PortState.TESTING, 3);
    var called = new ArrayList<PhoneNumber>();

    while (request.state() == PortState.TESTING) {
      var number = request.nextToTest().orElseThrow();
      called.add(number);
      request.tested(number, !number.equals(old(1)), "c", NOW);
    }

    assertEquals(PortState.ROLLED_BACK, request.state());
    assertEquals(List.of(old(0), old(1), old(2), old(1), old(1)), called);
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
  void a_voice_platform_that_is_down_says_nothing_about_a_number() {
    var request = in(PortState.TESTING, 1);

    for (int i = 0; i < 10; i++) {
      request.notReached("voice platform: HTTP 503", NOW);
    }

    assertEquals(PortState.TESTING, request.state());
    assertEquals(0, request.snapshot().numbers().getFirst().testCalls());
  }

  private static List<NumberState> states(PortRequest request) {
    return request.snapshot().numbers().stream().map(RequestedNumber::state).toList();
  }
}
