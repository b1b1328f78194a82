package com.ooma.office.porting.application.handback;

import static com.ooma.office.porting.domain.request.PortingExamples.NOW;
import static com.ooma.office.porting.domain.request.PortingExamples.old;
import static com.ooma.office.porting.domain.request.PortingExamples.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.application.World;
import com.ooma.office.porting.application.handback.port.Returns;
import com.ooma.office.porting.domain.handback.HandBack;
import com.ooma.office.porting.domain.request.PortRequest;
import com.ooma.office.porting.domain.request.PortRequestEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandNumbersBackTest {

  private final World world = new World();
  private final InMemoryHandBacks handBacks = new InMemoryHandBacks();
  private final List<PhoneNumber> asked = new ArrayList<>();
  private final Set<PhoneNumber> refused = new HashSet<>();
  private final HandNumbersBack handBack =
      new HandNumbersBack(
          handBacks, this::carrier, new RecordHandBack(handBacks, world.requests, world), world);
  private final PortRequest request = submitted(2);

  @BeforeEach
  void two_numbers_are_to_go_back_in_an_hour() {
    world.requests.add(request);
    for (int i = 0; i < 2; i++) {
      handBacks.postpone(
          new HandBack(old(i), request.id(), "carrier-alpha", 0), NOW.plus(Duration.ofHours(1)));
    }
    world.requests.published.clear();
  }

  @Test
  void a_number_goes_back_once_when_its_time_has_come() {
    work();
    assertEquals(List.of(), asked);

    world.pass(Duration.ofHours(1));
    work();
    work();

    assertEquals(List.of(old(0), old(1)), asked);
    assertEquals(List.of(old(0), old(1)), handedBack());
  }

  @Test
  void what_the_carrier_does_not_take_holds_nothing_up_and_is_tried_again() {
    refused.add(old(0));
    world.pass(Duration.ofHours(1));
    work();
    assertEquals(List.of(old(1)), handedBack());

    refused.clear();
    work();
    assertEquals(List.of(old(1)), handedBack(), "too early");
    world.pass(Duration.ofSeconds(2));
    work();
    assertEquals(List.of(old(1), old(0)), handedBack());
    assertEquals(0, worries());
  }

  @Test
  void our_people_hear_once_of_a_number_that_nobody_takes_for_days() {
    refused.add(old(0));
    world.pass(Duration.ofHours(1));
    for (int day = 0; day < 4; day++) {
      untilNextDay();
    }
    assertEquals(0, worries());
    for (int day = 0; day < 4; day++) {
      untilNextDay();
    }
    assertEquals(1, worries());
    assertTrue(asked.size() < 40, "ever more rarely");
  }

  private void untilNextDay() {
    for (int minute = 0; minute < 24 * 60; minute++) {
      world.pass(Duration.ofMinutes(1));
      work();
    }
  }

  private void work() {
    handBack
        .due(world.instant(), 10)
        .forEach(id -> handBack.handle(new HandNumbersBack.Command(id)));
  }

  private Returns.Outcome carrier(HandBack number) {
    asked.add(number.number());
    return refused.contains(number.number())
        ? new Returns.NotTaken("HTTP 404")
        : new Returns.TakenBack();
  }

  private List<PhoneNumber> handedBack() {
    return world.requests.published.stream()
        .filter(PortRequestEvent.HandedBack.class::isInstance)
        .map(event -> ((PortRequestEvent.HandedBack) event).number())
        .toList();
  }

  private long worries() {
    return world.requests.published.stream()
        .filter(PortRequestEvent.NeedsAttention.class::isInstance)
        .count();
  }
}
