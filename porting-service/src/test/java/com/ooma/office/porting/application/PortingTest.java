package com.ooma.office.porting.application;

import static com.ooma.office.porting.domain.request.PortingExamples.ACCOUNT;
import static com.ooma.office.porting.domain.request.PortingExamples.MEMBER;
import static com.ooma.office.porting.domain.request.PortingExamples.OPS;
import static com.ooma.office.porting.domain.request.PortingExamples.TUESDAY;
import static com.ooma.office.porting.domain.request.PortingExamples.UNKNOWN;
import static com.ooma.office.porting.domain.request.PortingExamples.WEDNESDAY;
import static com.ooma.office.porting.domain.request.PortingExamples.contract;
import static com.ooma.office.porting.domain.request.PortingExamples.old;
import static com.ooma.office.porting.domain.request.PortingExamples.rioOf;
import static com.ooma.office.porting.domain.request.PortingExamples.temporary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.departure.AbandonPorts;
import com.ooma.office.porting.application.portorder.HearCarrier;
import com.ooma.office.porting.application.request.ApprovePortRequest;
import com.ooma.office.porting.application.request.CancelPortRequest;
import com.ooma.office.porting.application.request.CorrectPortRequest;
import com.ooma.office.porting.application.request.DividePortRequest;
import com.ooma.office.porting.application.request.RejectPortRequest;
import com.ooma.office.porting.application.request.RequestPort;
import com.ooma.office.porting.application.request.Submission;
import com.ooma.office.porting.application.request.TakeUpDue;
import com.ooma.office.porting.domain.carrier.CarrierContract;
import com.ooma.office.porting.domain.request.NumberState;
import com.ooma.office.porting.domain.request.PortRequest;
import com.ooma.office.porting.domain.request.PortRequestEvent;
import com.ooma.office.porting.domain.request.PortState;
import com.ooma.office.porting.domain.request.PortType;
import com.ooma.office.porting.domain.request.PortingExamples;
import com.ooma.office.porting.domain.request.RequestedNumber;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PortingTest {

  private final World world = new World();

  @Test
  void a_number_comes_home() {
    var id = request(2);
    world.work();
    assertEquals(PortState.SUBMITTED, state(id));

    world.approve.handle(new ApprovePortRequest.Command(id, OPS));
    world.work();
    assertEquals(PortState.SENT_TO_CARRIER, state(id));
    assertEquals("REF-1", world.requests.the(id).carrierReference());

    hear("m1", id, new HearCarrier.FocAssigned(TUESDAY));
    world.work();
    assertEquals(PortState.FOC_ASSIGNED, state(id));

    world.moveTo(TUESDAY.start());
    world.work();
    assertEquals(PortState.COMPLETED, state(id));
    assertEquals(List.of("Requested", "FocAssigned", "Completed"), published());
  }

  @Test
  void a_dead_carrier_loses_nothing() {
    var id = approved();
    world.outsideIsDead = true;
    world.work();
    assertEquals(PortState.UNDER_REVIEW, state(id));
    assertEquals("dead", world.requests.the(id).work().problem());

    world.outsideIsDead = false;
    world.work();
    assertEquals(1, world.sent.size(), "before its time");

    world.pass(Duration.ofSeconds(2));
    world.work();
    assertEquals(PortState.SENT_TO_CARRIER, state(id));
    assertEquals(world.sent.get(0).terms(), world.sent.get(1).terms());
  }

  @Test
  void a_worker_that_died_while_calling_is_followed_by_another() {
    var id = approved();
    new TakeUpDue(world.requests, world)
        .handle(new TakeUpDue.Command(id, Set.of(PortState.UNDER_REVIEW)));

    world.work();
    assertEquals(PortState.UNDER_REVIEW, state(id));

    world.pass(Duration.ofSeconds(30));
    world.work();
    assertEquals(PortState.SENT_TO_CARRIER, state(id));
  }

  @Test
  void the_voice_platform_takes_the_calls_of_what_came_and_of_nothing_else() {
    var id = withFoc(2);
    assertEquals(Map.of(), world.activated);

    world.moveTo(TUESDAY.start());
    world.work();
    assertEquals(PortState.COMPLETED, state(id));
    assertEquals(Map.of(old(0), ACCOUNT, old(1), ACCOUNT), world.activated);
  }

  @Test
  void a_number_that_reaches_nobody_brings_all_back_and_is_given_back_itself() {
    world.dumb.add(old(1));
    var id = withFoc(2);
    world.moveTo(TUESDAY.start());
    world.work();
    assertEquals(PortState.TESTING, state(id));
    assertEquals(Map.of(old(0), ACCOUNT, old(1), ACCOUNT), world.activated);

    for (int round = 1; round < PortRequest.TEST_ROUNDS; round++) {
      world.pass(PortRequest.TEST_PAUSE);
      world.work();
    }
    assertEquals(PortState.ROLLED_BACK, state(id));
    assertEquals(Map.of(), world.activated);
  }

  @Test
  void a_dead_voice_platform_is_asked_again_until_it_takes_the_numbers() {
    var id = withFoc(1);
    world.outsideIsDead = true;
    world.moveTo(TUESDAY.start());
    for (int minute = 0; minute < 10; minute++) {
      world.work();
      world.pass(Duration.ofMinutes(1));
    }
    assertEquals(PortState.PORTING, state(id));
    assertEquals(List.of("Requested", "FocAssigned", "NeedsAttention"), published());

    world.outsideIsDead = false;
    world.pass(Duration.ofMinutes(5));
    world.work();
    assertEquals(PortState.COMPLETED, state(id));
  }

  @Test
  void a_number_that_does_not_answer_brings_all_back() {
    world.deaf.add(old(1));
    var id = withFoc(2);
    world.moveTo(TUESDAY.start());

    world.work();
    assertEquals(PortState.TESTING, state(id));
    for (int round = 1; round < PortRequest.TEST_ROUNDS; round++) {
      world.pass(PortRequest.TEST_PAUSE);
      world.work();
    }

    assertEquals(PortState.ROLLED_BACK, state(id));
    assertEquals(List.of("Requested", "FocAssigned", "RolledBack"), published());
    assertEquals(List.of(id), world.askedForDay);
  }

  @Test
  void what_was_rolled_back_is_ported_on_the_next_day_that_the_carrier_names() {
    world.deaf.add(old(1));
    var id = withFoc(2);
    testAllRounds();
    world.deaf.clear();

    hear("next", id, new HearCarrier.FocAssigned(WEDNESDAY));
    world.moveTo(WEDNESDAY.start());
    world.work();

    assertEquals(PortState.COMPLETED, state(id));
    assertEquals(1, published().stream().filter("Completed"::equals).count());
  }

  @Test
  void ops_port_what_answered_and_the_rest_goes_on_as_an_order_of_its_own() {
    world.deaf.add(old(1));
    var id = withFoc(2);
    world.moveTo(TUESDAY.start());
    world.work();

    var part = world.divide.handle(new DividePortRequest.Command(id, OPS));
    world.work();

    assertEquals(PortState.COMPLETED, state(id));
    assertEquals(PortState.SENT_TO_CARRIER, state(part));
    assertEquals(id, world.sent.getLast().terms().splitFrom());
    assertEquals(
        List.of(NumberState.PORTED, NumberState.SPLIT_OFF),
        world.requests.the(id).numbers().stream().map(RequestedNumber::state).toList());
    assertEquals(
        List.of(old(1)),
        world.requests.the(part).numbers().stream().map(RequestedNumber::number).toList());
    assertEquals(
        world.requests.the(id).watch().promisedFor(),
        world.requests.the(part).watch().promisedFor());
    assertRefused(
        "port-not-divisible", () -> world.divide.handle(new DividePortRequest.Command(part, OPS)));

    world.deaf.clear();
    hear("part", part, new HearCarrier.FocAssigned(WEDNESDAY));
    world.moveTo(WEDNESDAY.start());
    world.work();
    assertEquals(PortState.COMPLETED, state(part));
  }

  @Test
  void a_reminder_goes_out_two_days_before() {
    var id = withFoc(1);
    world.moveTo(TUESDAY.start().minus(PortRequest.REMINDER));
    world.work();
    world.work();

    assertEquals(List.of("Requested", "FocAssigned", "DayIsNear"), published());
    assertEquals(PortState.FOC_ASSIGNED, state(id));
    world.moveTo(TUESDAY.start());
    world.work();
    assertEquals(PortState.COMPLETED, state(id));
  }

  @Test
  void a_day_that_was_slept_through_is_caught_up() {
    var id = withFoc(1);

    world.moveTo(TUESDAY.start().plus(Duration.ofDays(3)));
    world.work();

    assertEquals(PortState.COMPLETED, state(id));
  }

  @Test
  void a_silent_carrier_is_asked_again_every_five_working_days() {
    var id = request(1);
    world.approve.handle(new ApprovePortRequest.Command(id, OPS));
    world.work();
    var sent = PortingExamples.NOW;

    world.moveTo(sent.plus(Duration.ofDays(7)).minusSeconds(1));
    world.work();
    assertEquals(List.of(), world.askedForDay);

    world.moveTo(sent.plus(Duration.ofDays(7)));
    world.work();
    assertEquals(List.of(id), world.askedForDay);
    assertEquals(List.of("Requested", "NeedsAttention"), published());

    world.moveTo(sent.plus(Duration.ofDays(14)));
    world.work();
    assertEquals(List.of(id, id), world.askedForDay);
    assertEquals(PortState.SENT_TO_CARRIER, state(id));
  }

  @Test
  void each_late_day_is_told_once_and_missed_ones_one_by_one() {
    world.deaf.add(old(0));
    var id = withFoc(1);
    testAllRounds();

    world.moveTo(TUESDAY.start().plus(Duration.ofDays(1)));
    world.work();
    world.work();
    assertEquals(List.of(1), lateDays());

    world.moveTo(TUESDAY.start().plus(Duration.ofDays(4)));
    world.work();
    assertEquals(List.of(1, 2, 3, 4), lateDays());
    assertEquals(4, world.requests.the(id).watch().daysLate());
  }

  private List<Integer> lateDays() {
    return world.requests.published.stream()
        .filter(PortRequestEvent.Delayed.class::isInstance)
        .map(event -> ((PortRequestEvent.Delayed) event).daysLate())
        .toList();
  }

  private void testAllRounds() {
    world.moveTo(TUESDAY.start());
    world.work();
    for (int round = 1; round < PortRequest.TEST_ROUNDS; round++) {
      world.pass(PortRequest.TEST_PAUSE);
      world.work();
    }
  }

  @Test
  void a_number_that_answers_later_is_ported_after_all() {
    world.deaf.add(old(1));
    var id = withFoc(2);
    world.moveTo(TUESDAY.start());
    world.work();

    world.deaf.clear();
    world.pass(PortRequest.TEST_PAUSE);
    world.work();

    assertEquals(PortState.COMPLETED, state(id));
  }

  @Test
  void nothing_is_ported_before_the_hour() {
    var id = withFoc(1);

    world.moveTo(TUESDAY.start().minusMillis(1));
    world.work();
    assertEquals(PortState.FOC_ASSIGNED, state(id));
  }

  @Test
  void the_carrier_is_heard_once() {
    var id = withFoc(1);

    hear("moved", id, new HearCarrier.FocAssigned(WEDNESDAY));
    var told = published();

    hear("foc", id, new HearCarrier.FocAssigned(TUESDAY));
    hear("moved", id, new HearCarrier.FocAssigned(WEDNESDAY));
    assertRefused("webhook-id-reused", () -> hear("foc", id, new HearCarrier.Rejected(UNKNOWN)));
    assertEquals(told, published());
    assertEquals(PortState.FOC_ASSIGNED, state(id));

    hear("another", id, new HearCarrier.Rejected(UNKNOWN));
    assertEquals(PortState.REJECTED, state(id));
  }

  @Test
  void another_carrier_has_no_say() {
    var id = withFoc(1);
    var command =
        new HearCarrier.Command("carrier-beta", "m", "-", id, new HearCarrier.Rejected(UNKNOWN));

    assertRefused("not-found", () -> world.hearCarrier.handle(command));
  }

  @Test
  void ops_reject_with_a_reason() {
    var id = request(1);

    world.reject.handle(new RejectPortRequest.Command(id, UNKNOWN, OPS));

    assertEquals(PortState.REJECTED, state(id));
    assertEquals(List.of("Requested", "Rejected"), published());
  }

  @Test
  void only_the_own_company_gives_a_request_up() {
    var id = request(1);

    assertRefused(
        "not-found",
        () -> world.cancel.handle(new CancelPortRequest.Command(UUID.randomUUID(), id, MEMBER)));
    world.cancel.handle(new CancelPortRequest.Command(ACCOUNT, id, MEMBER));
    assertEquals(PortState.CANCELLED, state(id));
  }

  @Test
  void an_order_that_is_given_up_is_withdrawn_at_the_carrier_however_long_that_takes() {
    var id = withFoc(1);
    world.outsideIsDead = true;

    world.cancel.handle(new CancelPortRequest.Command(ACCOUNT, id, MEMBER));
    world.work();
    assertEquals(PortState.WITHDRAWING, state(id));
    assertEquals("dead", world.requests.the(id).work().problem());

    world.outsideIsDead = false;
    world.pass(Duration.ofMinutes(5));
    world.work();
    assertEquals(PortState.CANCELLED, state(id));
    assertEquals(List.of("Requested", "FocAssigned", "Cancelled"), published());
  }

  @Test
  void a_carrier_that_can_not_stop_it_ports_on_the_day() {
    var id = withFoc(1);
    world.carrierIsTooLate = true;
    world.cancel.handle(new CancelPortRequest.Command(ACCOUNT, id, MEMBER));
    world.work();

    world.moveTo(TUESDAY.start());
    world.work();

    assertEquals(PortState.COMPLETED, state(id));
    assertEquals(List.of("Requested", "FocAssigned", "Completed"), published());
  }

  @Test
  void the_ports_of_a_company_that_leaves_are_withdrawn_if_they_can_be() {
    var early = withFoc(1);

    world.abandon.handle(new AbandonPorts.Command(ACCOUNT));
    world.abandon.handle(new AbandonPorts.Command(ACCOUNT));
    world.work();

    assertEquals(PortState.CANCELLED, state(early));
    assertEquals(List.of(early), world.withdrawn);
  }

  @Test
  void else_they_end_and_give_nobody_a_number() {
    var late = withFoc(2);
    world.moveTo(TUESDAY.start().minusSeconds(1));

    world.abandon.handle(new AbandonPorts.Command(ACCOUNT));
    world.work();
    assertEquals(PortState.FOC_ASSIGNED, state(late));

    world.moveTo(TUESDAY.start());
    world.work();
    assertEquals(PortState.COMPLETED, state(late));
    assertEquals(List.of("Requested", "FocAssigned", "CompletedForNobody"), published());
  }

  @Test
  void a_corrected_request_goes_to_the_carrier_as_another_order_of_the_same_request() {
    var id = request(2);
    world.approve.handle(new ApprovePortRequest.Command(id, OPS));
    world.work();
    hear("no", id, new HearCarrier.Rejected(UNKNOWN));
    var revision = world.requests.revision(world.requests.findOfAnyAccount(id).orElseThrow());

    assertRefused("if-match-missing", () -> correct(id, null));
    assertRefused("stale", () -> correct(id, revision - 1));
    correct(id, revision);
    assertRefused("stale", () -> correct(id, revision));

    world.approve.handle(new ApprovePortRequest.Command(id, OPS));
    world.work();
    assertEquals(
        List.of(1, 2), world.sent.stream().map(order -> order.terms().submission()).toList());
    assertEquals(1, world.sent.getLast().numbers().size());
    assertEquals(List.of("Requested", "Rejected", "Requested"), published());
  }

  @Test
  void what_another_request_brings_by_now_is_not_handed_in_again() {
    var id = request(1);
    world.reject.handle(new RejectPortRequest.Command(id, UNKNOWN, OPS));
    var revision = world.requests.revision(world.requests.findOfAnyAccount(id).orElseThrow());
    request(1);

    assertRefused("port-already-pending", () -> correct(id, revision));
    assertEquals(PortState.REJECTED, state(id));
  }

  private void correct(UUID id, @Nullable Long revision) {
    world.correct.handle(
        new CorrectPortRequest.Command(
            ACCOUNT, id, revision, MEMBER, submission(contract(), true, wanted(old(0), 0))));
  }

  private UUID approved() {
    var id = request(1);
    world.approve.handle(new ApprovePortRequest.Command(id, OPS));
    return id;
  }

  private UUID withFoc(int count) {
    var id = request(count);
    world.approve.handle(new ApprovePortRequest.Command(id, OPS));
    world.work();
    hear("foc", id, new HearCarrier.FocAssigned(TUESDAY));
    return id;
  }

  private UUID request(int count) {
    return request(
        contract(),
        true,
        IntStream.range(0, count)
            .mapToObj(i -> wanted(old(i), i))
            .toArray(Submission.Wanted[]::new));
  }

  private UUID request(CarrierContract contract, boolean accepted, Submission.Wanted... numbers) {
    return world.requestPort.handle(
        new RequestPort.Command(ACCOUNT, MEMBER, submission(contract, accepted, numbers)));
  }

  private static Submission submission(
      CarrierContract contract, boolean accepted, Submission.Wanted... numbers) {
    return new Submission(
        contract,
        numbers.length == 1 ? PortType.ISOLATED : PortType.FULL,
        null,
        List.of(numbers),
        false,
        "Camille",
        accepted,
        PortingExamples.PROOF);
  }

  private void hear(String messageId, UUID id, HearCarrier.News news) {
    world.hearCarrier.handle(
        new HearCarrier.Command("carrier-alpha", messageId, news.toString(), id, news));
  }

  private PortState state(UUID id) {
    return world.requests.the(id).state();
  }

  private List<String> published() {
    return world.requests.published.stream()
        .map(event -> event.getClass().getSimpleName())
        .toList();
  }

  private static Submission.Wanted wanted(PhoneNumber number, int replaces) {
    return new Submission.Wanted(number, rioOf(number), temporary(replaces));
  }

  private static void assertRefused(String code, Executable attempt) {
    assertEquals(code, assertThrows(Refused.class, attempt).code());
  }
}
