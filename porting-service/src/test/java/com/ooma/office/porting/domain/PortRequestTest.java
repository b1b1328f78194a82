package com.ooma.office.porting.domain;

import static com.ooma.office.porting.domain.PortingExamples.CARRIER;
import static com.ooma.office.porting.domain.PortingExamples.MEMBER;
import static com.ooma.office.porting.domain.PortingExamples.NOW;
import static com.ooma.office.porting.domain.PortingExamples.OPS;
import static com.ooma.office.porting.domain.PortingExamples.TUESDAY;
import static com.ooma.office.porting.domain.PortingExamples.UNKNOWN;
import static com.ooma.office.porting.domain.PortingExamples.in;
import static com.ooma.office.porting.domain.PortingExamples.numbers;
import static com.ooma.office.porting.domain.PortingExamples.old;
import static com.ooma.office.porting.domain.PortingExamples.rioOf;
import static com.ooma.office.porting.domain.PortingExamples.submitted;
import static com.ooma.office.porting.domain.PortingExamples.temporary;
import static com.ooma.office.porting.domain.PortingExamples.terms;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PortRequestTest {

  @Test
  void submitting_records_one_event_and_the_first_milestone() {
    var request = submitted(2);

    var recorded = request.takeEvents();

    assertEquals(1, recorded.firstSequence());
    assertInstanceOf(PortRequestEvent.Requested.class, recorded.events().getFirst());
    assertEquals(
        List.of(new Milestone(PortState.SUBMITTED, NOW, MEMBER, null)),
        request.snapshot().history());
  }

  @ParameterizedTest
  @CsvSource({
    "ISOLATED, 1, true",
    "ISOLATED, 2, false",
    "FULL, 1, false",
    "FULL, 2, true",
    "FULL, 20, true",
    "PARTIAL_SIMPLE, 1, true",
    "PARTIAL_COMPLEX, 3, true",
  })
  void the_list_must_fit_the_type(PortType type, int count, boolean fits) {
    if (fits) {
      assertEquals(
          PortState.SUBMITTED, PortRequest.submit(terms(type), numbers(count), MEMBER).state());
    } else {
      assertRefused("port-type-list", type, numbers(count));
    }
  }

  @Test
  void a_number_is_in_the_list_once() {
    assertRefused("number-twice", List.of(wanted(old(0), 1), wanted(old(0), 2)));
  }

  @Test
  void the_main_number_is_in_the_list() {
    assertRefused("main-number-missing", List.of(wanted(old(1), 1), wanted(old(2), 2)));
  }

  @Test
  void each_number_replaces_another_one() {
    assertRefused("replaced-twice", List.of(wanted(old(0), 1), wanted(old(1), 1)));
  }

  @Test
  void a_number_that_comes_can_not_be_one_that_goes() {
    var replacesTheOther = RequestedNumber.of(old(1), Rio.of(rioOf(old(1)), old(1)), old(0));

    assertRefused("replaces-ported", List.of(wanted(old(0), 0), replacesTheOther));
  }

  @Test
  void approval_makes_it_our_turn() {
    assertEquals(NOW, in(PortState.UNDER_REVIEW, 1).snapshot().work().dueAt());
  }

  @Test
  void while_one_worker_calls_the_carrier_no_other_does() {
    var request = in(PortState.UNDER_REVIEW, 1);

    request.takeUp(NOW);

    assertEquals(NOW.plus(Work.LEASE), request.snapshot().work().dueAt());
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
    assertEquals(Work.NONE, request.snapshot().work());
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
    var moved = new Foc(LocalDate.of(2026, 12, 3), Foc.Slot.AFTERNOON);

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
            request.assignFoc(new Foc(LocalDate.of(2026, 12, 25), Foc.Slot.MORNING), CARRIER, NOW));

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
        "RIO_UNKNOWN_TO_DONOR: never heard of it", request.snapshot().history().getLast().reason());
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

    request.cancel(MEMBER, NOW);

    assertEquals(List.of(NumberState.RELEASED), states(request));
    var approved = in(PortState.UNDER_REVIEW, 1);
    assertThrows(Refused.class, () -> approved.cancel(MEMBER, NOW));
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
    assertEquals(List.of(NumberState.RELEASED), states(request).stream().distinct().toList());
    assertEquals("No answer from +33199001001", request.snapshot().history().getLast().reason());
    assertEquals(0, request.takeEvents().events().size());
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

  @ParameterizedTest
  @EnumSource(names = {"COMPLETED", "ROLLED_BACK"})
  void a_late_test_call_changes_nothing(PortState end) {
    var request = in(end, 1);
    var before = request.snapshot();

    request.tested(old(0), true, "late", NOW);

    assertEquals(before, request.snapshot());
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
            .map(milestone -> milestone.state().name())
            .collect(Collectors.joining(" ")));
  }

  @Test
  void no_secret_is_printed() {
    var printed = submitted(1).snapshot().toString();

    assertFalse(printed.contains("C-448812"));
    assertFalse(printed.contains("A1B2C3"));
  }

  private static List<NumberState> states(PortRequest request) {
    return request.snapshot().numbers().stream().map(RequestedNumber::state).toList();
  }

  private static RequestedNumber wanted(PhoneNumber number, int replaces) {
    return RequestedNumber.of(number, Rio.of(rioOf(number), number), temporary(replaces));
  }

  private static void assertRefused(String code, List<RequestedNumber> numbers) {
    assertRefused(code, PortType.FULL, numbers);
  }

  private static void assertRefused(String code, PortType type, List<RequestedNumber> numbers) {
    var refused =
        assertThrows(Refused.class, () -> PortRequest.submit(terms(type), numbers, MEMBER));
    assertEquals(code, refused.code());
  }
}
