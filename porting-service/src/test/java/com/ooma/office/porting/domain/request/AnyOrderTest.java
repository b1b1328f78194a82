package com.ooma.office.porting.domain.request;

import static com.ooma.office.porting.domain.request.PortingExamples.CARRIER;
import static com.ooma.office.porting.domain.request.PortingExamples.CUT_OFF;
import static com.ooma.office.porting.domain.request.PortingExamples.MEMBER;
import static com.ooma.office.porting.domain.request.PortingExamples.NOW;
import static com.ooma.office.porting.domain.request.PortingExamples.OPS;
import static com.ooma.office.porting.domain.request.PortingExamples.TUESDAY;
import static com.ooma.office.porting.domain.request.PortingExamples.UNKNOWN;
import static com.ooma.office.porting.domain.request.PortingExamples.WEDNESDAY;
import static com.ooma.office.porting.domain.request.PortingExamples.activateAll;
import static com.ooma.office.porting.domain.request.PortingExamples.in;
import static com.ooma.office.porting.domain.request.PortingExamples.old;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Whatever comes in whichever order, and however often: a request never ends twice, nor in two
/// ways, and what was told of it last is true.
class AnyOrderTest {

  /// `-Dporting.steps=6` takes a minute and a half.
  private static final int STEPS = Integer.getInteger("porting.steps", 5);

  private static final List<Consumer<PortRequest>> HAPPENINGS =
      List.of(
          request -> request.assignFoc(TUESDAY, CARRIER, NOW),
          request -> request.assignFoc(WEDNESDAY, CARRIER, NOW),
          request -> request.letGo(Set.of(old(0)), CARRIER, NOW),
          request -> request.letGo(Set.of(old(1)), CARRIER, NOW),
          request -> request.letGo(Set.of(), CARRIER, NOW),
          request -> answers(request, old(0)),
          request -> answers(request, old(1)),
          request -> request.activated(old(0), NOW),
          request -> request.activated(old(1), NOW),
          request -> request.deactivated(old(1), NOW),
          AnyOrderTest::staysSilent,
          request -> request.reject(UNKNOWN, CARRIER, NOW),
          request -> request.cancel(MEMBER, CUT_OFF, NOW),
          request -> request.withdrawn(NOW),
          request -> request.notWithdrawn("too late", NOW),
          request -> request.abandon(CUT_OFF, NOW),
          request -> request.look(TUESDAY.start().plus(Duration.ofDays(1))),
          request -> request.split(UUID.randomUUID(), OPS, NOW),
          request -> request.lose("gone", OPS, NOW),
          AnyOrderTest::hourComes);

  private int orders;

  @Test
  void a_request_ends_once_and_in_one_way() {
    follow(in(PortState.SENT_TO_CARRIER, 2).snapshot(), List.of(), STEPS);

    assertTrue(orders > 50_000, orders + " orders were tried");
  }

  @Test
  void and_so_does_one_whose_day_has_come() {
    var start = in(PortState.PORTING, 2).snapshot();

    follow(start, List.of(new PortRequestEvent.FocAssigned(start, TUESDAY)), STEPS);

    assertTrue(orders > 50_000, orders + " orders were tried");
  }

  private void follow(PortRequest.Snapshot from, List<PortRequestEvent> told, int left) {
    for (var happening : HAPPENINGS) {
      var request = PortRequest.from(from);
      try {
        happening.accept(request);
      } catch (Refused _) {
        assertEquals(from, request.snapshot());
      }
      var all = new ArrayList<>(told);
      all.addAll(request.takeEvents().events());
      check(from, request.snapshot(), all);
      orders++;
      if (left > 1 && !request.snapshot().equals(from)) {
        follow(request.snapshot(), all, left - 1);
      }
    }
  }

  private static void check(
      PortRequest.Snapshot before, PortRequest.Snapshot after, List<PortRequestEvent> told) {
    var ends = told.stream().filter(AnyOrderTest::isEnd).toList();
    assertEquals(after.state().isOver() ? 1 : 0, ends.size(), () -> after.history().toString());
    if (before.state().isOver()) {
      assertEquals(before.state(), after.state());
    }
    checkNumbers(after);
    checkWhatWasTold(after, told);
    boolean isSomebodys = told.stream().anyMatch(PortRequestEvent.Completed.class::isInstance);
    assertFalse(before.companyLeft() && !before.state().isOver() && isSomebodys);
    if (after.state().isOver()) {
      assertEquals(PendingWork.NONE, after.work());
      assertEquals(after.watch().paused(), after.watch());
    }
  }

  private static void checkNumbers(PortRequest.Snapshot after) {
    var numbers = after.numbers().stream().map(RequestedNumber::state).collect(Collectors.toSet());
    switch (after.state()) {
      case COMPLETED -> {
        assertTrue(numbers.contains(NumberState.PORTED));
        assertTrue(Set.of(NumberState.PORTED, NumberState.SPLIT_OFF).containsAll(numbers));
      }
      case REJECTED, CANCELLED -> assertEquals(Set.of(NumberState.RELEASED), numbers);
      case LOST -> assertEquals(Set.of(NumberState.LOST), numbers);
      case DRAFT,
          SUBMITTED,
          UNDER_REVIEW,
          SENT_TO_CARRIER,
          FOC_ASSIGNED,
          WITHDRAWING,
          PORTING,
          TESTING,
          ROLLED_BACK ->
          assertTrue(numbers.stream().allMatch(NumberState::isOpen), after.history().toString());
    }
  }

  /// What the company heard last is how things are.
  private static void checkWhatWasTold(PortRequest.Snapshot after, List<PortRequestEvent> told) {
    var news = told.stream().filter(AnyOrderTest::isNewsToMembers).toList();
    var last = news.isEmpty() ? null : news.getLast();
    switch (after.state()) {
      case FOC_ASSIGNED ->
          assertTrue(
              last instanceof PortRequestEvent.FocAssigned(_, var foc)
                  && Objects.equals(foc, after.foc()),
              () -> after.history().toString());
      case ROLLED_BACK -> assertTrue(last instanceof PortRequestEvent.RolledBack);
      case COMPLETED ->
          assertTrue(
              last instanceof PortRequestEvent.Completed
                  || last instanceof PortRequestEvent.CompletedForNobody);
      case REJECTED -> assertTrue(last instanceof PortRequestEvent.Rejected);
      case CANCELLED -> assertTrue(last instanceof PortRequestEvent.Cancelled);
      case LOST -> assertTrue(last instanceof PortRequestEvent.Lost);
      case SENT_TO_CARRIER -> assertEquals(null, after.foc());
      case DRAFT, SUBMITTED, UNDER_REVIEW, WITHDRAWING, PORTING, TESTING -> {}
    }
  }

  private static boolean isNewsToMembers(PortRequestEvent event) {
    return isEnd(event)
        || event instanceof PortRequestEvent.FocAssigned
        || event instanceof PortRequestEvent.RolledBack;
  }

  private static boolean isEnd(PortRequestEvent event) {
    return switch (event) {
      case PortRequestEvent.Completed _,
          PortRequestEvent.CompletedForNobody _,
          PortRequestEvent.Cancelled _,
          PortRequestEvent.Lost _,
          PortRequestEvent.Rejected _ ->
          true;
      case PortRequestEvent.Requested _,
          PortRequestEvent.FocAssigned _,
          PortRequestEvent.DayIsNear _,
          PortRequestEvent.RolledBack _,
          PortRequestEvent.Delayed _,
          PortRequestEvent.HandedBack _,
          PortRequestEvent.NeedsAttention _ ->
          false;
    };
  }

  /// As the clockwork does it: only what is due goes on, from whichever state that is.
  private static void hourComes(PortRequest request) {
    var due = request.snapshot().work().dueAt();
    for (int step = 0; step < 3 && due != null && isForTheClock(request.state()); step++) {
      if (request.state() == PortState.FOC_ASSIGNED) {
        request.proceed(due);
      } else {
        activateAll(request, due);
      }
      due = request.snapshot().work().dueAt();
    }
  }

  private static boolean isForTheClock(PortState state) {
    return state == PortState.FOC_ASSIGNED || state == PortState.PORTING;
  }

  private static void answers(PortRequest request, PhoneNumber number) {
    for (var way : TestCall.Way.values()) {
      request.tested(new TestCall(number, way), true, "call", NOW);
    }
  }

  /// All rounds of calls to the second number are in vain.
  private static void staysSilent(PortRequest request) {
    for (int round = 0; round < PortRequest.TEST_ROUNDS; round++) {
      answers(request, old(0));
      request.tested(new TestCall(old(1), TestCall.Way.INBOUND), false, "call", NOW);
    }
  }
}
