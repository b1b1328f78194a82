package com.ooma.office.porting.domain.request;

import static com.ooma.office.porting.domain.request.PortingExamples.CARRIER;
import static com.ooma.office.porting.domain.request.PortingExamples.NOW;
import static com.ooma.office.porting.domain.request.PortingExamples.OPS;
import static com.ooma.office.porting.domain.request.PortingExamples.TUESDAY;
import static com.ooma.office.porting.domain.request.PortingExamples.WEDNESDAY;
import static com.ooma.office.porting.domain.request.PortingExamples.in;
import static com.ooma.office.porting.domain.request.PortingExamples.old;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.porting.domain.request.PortRequestEvent.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationTest {

  @Test
  void at_the_hour_every_number_is_activated_before_the_first_is_called() {
    var request = in(PortState.PORTING, 2);

    request.activated(old(0), TUESDAY.start());
    assertEquals(PortState.PORTING, request.state());
    assertEquals(Optional.empty(), request.nextToTest());
    assertEquals(TUESDAY.start(), request.snapshot().work().dueAt());

    request.activated(old(1), TUESDAY.start());
    assertEquals(PortState.TESTING, request.state());
    assertEquals(List.of(TUESDAY.start(), TUESDAY.start()), activated(request));
  }

  @Test
  void before_the_hour_only_what_the_carrier_let_go_is_activated() {
    var request = in(PortState.FOC_ASSIGNED, 2);

    request.letGo(Set.of(old(1)), CARRIER, NOW);
    assertEquals(Optional.of(old(1)), request.nextToActivate(NOW));

    request.activated(old(1), NOW);
    assertEquals(Optional.empty(), request.nextToActivate(NOW));
    var latest = request.snapshot().work().dueAt();
    assertEquals(Duration.ofHours(4), Duration.between(NOW, latest));
    assertEquals(Optional.of(old(0)), request.nextToActivate(latest));
  }

  @Test
  void our_people_hear_once_of_a_platform_that_stays_away() {
    var request = in(PortState.PORTING, 1);
    var now = TUESDAY.start();

    for (int i = 1; i <= 20; i++) {
      request.notReached("voice platform: not reached", now);
      now = request.snapshot().work().dueAt();
    }

    var told = request.takeEvents().events();
    assertEquals(1, told.size());
    var attention = assertInstanceOf(PortRequestEvent.NeedsAttention.class, told.getFirst());
    assertEquals(Trouble.VOICE_PLATFORM_AWAY, attention.trouble());
    var waited = Duration.between(TUESDAY.start(), attention.at());
    assertEquals(1, waited.plusSeconds(30).toMinutes(), waited.toString());
    assertEquals(PortState.PORTING, request.state());
  }

  @Test
  void a_carrier_that_does_not_take_an_order_or_its_withdrawal_is_told_once_after_an_hour() {
    for (var state : List.of(PortState.UNDER_REVIEW, PortState.WITHDRAWING)) {
      var request = in(state, 1);
      var now = NOW;

      for (int i = 1; i <= 40; i++) {
        request.notReached("carrier-alpha: HTTP 415", now);
        now = request.snapshot().work().dueAt();
      }

      var told = request.takeEvents().events();
      assertEquals(1, told.size());
      var attention = assertInstanceOf(PortRequestEvent.NeedsAttention.class, told.getFirst());
      assertEquals(Trouble.CARRIER_SILENT, attention.trouble());
      assertTrue(attention.detail().contains("HTTP 415"), attention.detail());
      var waited = Duration.between(NOW, attention.at()).toMinutes();
      assertTrue(waited >= 50 && waited <= 65, "after " + waited + " minutes");
    }
  }

  @Test
  void a_number_that_was_activated_for_nothing_is_known_until_it_is_given_back() {
    var request = in(PortState.PORTING, 2);
    request.activated(old(0), TUESDAY.start());

    request.assignFoc(WEDNESDAY, CARRIER, TUESDAY.start());
    assertNotNull(activated(request).getFirst());

    request.deactivated(old(0), TUESDAY.start());
    assertNull(activated(request).getFirst());
    assertEquals(PortState.FOC_ASSIGNED, request.state());
  }

  @Test
  void what_is_given_back_while_it_is_ported_again_is_activated_again() {
    var request = in(PortState.PORTING, 2);
    request.activated(old(0), TUESDAY.start());

    request.deactivated(old(0), TUESDAY.start());

    assertEquals(Optional.of(old(0)), request.nextToActivate(TUESDAY.start()));
    assertEquals(TUESDAY.start(), request.snapshot().work().dueAt());
  }

  @Test
  void an_answer_that_comes_too_late_is_kept_to_be_undone() {
    var request = in(PortState.FOC_ASSIGNED, 1);

    request.activated(old(0), NOW);

    assertEquals(List.of(NOW), activated(request));
    assertEquals(PortState.FOC_ASSIGNED, request.state());
  }

  @ParameterizedTest
  @EnumSource(names = {"ROLLED_BACK", "LOST"})
  void a_port_that_failed_leaves_them_to_be_given_back(PortState end) {
    var request = in(end, 2);

    assertEquals(List.of(TUESDAY.start(), TUESDAY.start()), activated(request));
  }

  @Test
  void the_next_day_all_of_them_are_activated_anew() {
    var request = in(PortState.ROLLED_BACK, 1);

    request.letGo(Set.of(), CARRIER, NOW);

    assertEquals(Optional.of(old(0)), request.nextToActivate(NOW));
  }

  @Test
  void what_goes_on_by_itself_begins_without() {
    var request = in(PortState.TESTING, 2);
    request.tested(new TestCall(old(0), TestCall.Way.INBOUND), true, "in", TUESDAY.start());
    request.tested(new TestCall(old(0), TestCall.Way.OUTBOUND), true, "out", TUESDAY.start());

    var part = request.split(UUID.randomUUID(), OPS, TUESDAY.start());

    assertEquals(1, activated(part).size());
    assertNull(activated(part).getFirst());
    assertNotNull(activated(request).getLast(), "to be given back");
  }

  private static List<Instant> activated(PortRequest request) {
    var all = new ArrayList<Instant>();
    request.snapshot().numbers().forEach(number -> all.add(number.activatedAt()));
    return all;
  }
}
