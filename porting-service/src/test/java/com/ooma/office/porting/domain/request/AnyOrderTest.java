package com.ooma.office.porting.domain.request;

import static com.ooma.office.porting.domain.request.PortingExamples.CARRIER;
import static com.ooma.office.porting.domain.request.PortingExamples.CUT_OFF;
import static com.ooma.office.porting.domain.request.PortingExamples.MEMBER;
import static com.ooma.office.porting.domain.request.PortingExamples.NOW;
import static com.ooma.office.porting.domain.request.PortingExamples.TUESDAY;
import static com.ooma.office.porting.domain.request.PortingExamples.UNKNOWN;
import static com.ooma.office.porting.domain.request.PortingExamples.WEDNESDAY;
import static com.ooma.office.porting.domain.request.PortingExamples.in;
import static com.ooma.office.porting.domain.request.PortingExamples.old;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Whatever comes in whichever order, and however often: a request never ends twice, nor in two
/// ways.
class AnyOrderTest {

  private static final int STEPS = 5;

  private static final List<Consumer<PortRequest>> HAPPENINGS =
      List.of(
          request -> request.assignFoc(TUESDAY, CARRIER, NOW),
          request -> request.assignFoc(WEDNESDAY, CARRIER, NOW),
          request -> request.tested(old(0), true, "call", NOW),
          request -> request.tested(old(1), true, "call", NOW),
          request -> request.reject(UNKNOWN, CARRIER, NOW),
          request -> request.cancel(MEMBER, CUT_OFF, NOW),
          request -> request.withdrawn(NOW),
          request -> request.notWithdrawn("too late", NOW),
          request -> request.abandon(CUT_OFF, NOW),
          AnyOrderTest::hourComes);

  private int orders;

  @Test
  void a_request_ends_once_and_in_one_way() {
    var start = in(PortState.SENT_TO_CARRIER, 2).snapshot();

    follow(start, List.of(), STEPS);

    assertTrue(orders > 100_000, orders + " orders were tried");
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
      if (left > 1) {
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
    var numbers = after.numbers().stream().map(RequestedNumber::state).collect(Collectors.toSet());
    switch (after.state()) {
      case COMPLETED -> assertEquals(Set.of(NumberState.PORTED), numbers);
      case REJECTED, CANCELLED -> assertEquals(Set.of(NumberState.RELEASED), numbers);
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
    boolean isSomebodys = told.stream().anyMatch(PortRequestEvent.Completed.class::isInstance);
    assertFalse(before.companyLeft() && !before.state().isOver() && isSomebodys);
  }

  private static boolean isEnd(PortRequestEvent event) {
    return switch (event) {
      case PortRequestEvent.Completed _,
          PortRequestEvent.CompletedForNobody _,
          PortRequestEvent.Cancelled _,
          PortRequestEvent.Rejected _ ->
          true;
      case PortRequestEvent.Requested _, PortRequestEvent.FocAssigned _ -> false;
    };
  }

  /// As the clockwork does it: only what is due goes on.
  private static void hourComes(PortRequest request) {
    var due = request.snapshot().work().dueAt();
    if (due != null
        && Set.of(PortState.FOC_ASSIGNED, PortState.PORTING).contains(request.state())) {
      request.proceed(due);
      request.proceed(due);
    }
  }
}
