package com.ooma.office.kernel.web.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GateRushTest {

  private static final Duration RUSH = Duration.ofSeconds(1);

  private final AtomicLong nanos = new AtomicLong();
  private final Gate gate = new Gate(1, 2, new Gate.Rush(RUSH, 5), nanos::get);
  private final Guest first = new Guest();
  private final Guest second = new Guest();
  private final Guest third = new Guest();

  @Test
  void in_a_rush_many_may_wait_and_nobody_is_to_lose_the_patience() {
    gate.enter(new Guest());
    var many = Stream.generate(Guest::new).limit(5).toList();

    many.forEach(gate::enter);

    assertEquals(0, many.stream().mapToInt(guest -> guest.refused.get()).sum());
    assertTrue(gate.isRush());
    gate.enter(new Guest());
    assertEquals(1, many.getFirst().refused.get(), "more than there is room for");
  }

  @Test
  void a_crowd_that_does_not_come_to_its_end_is_no_rush_any_more() {
    gate.enter(new Guest());
    gate.enter(first);
    nanos.addAndGet(RUSH.toNanos() / 2);
    gate.enter(second);
    nanos.addAndGet(RUSH.toNanos() / 2);

    gate.enter(third);

    assertFalse(gate.isRush());
    assertEquals(1, first.refused.get());
  }

  @Test
  void when_nobody_waits_any_more_the_next_who_do_are_a_rush_again() {
    gate.enter(new Guest());
    gate.enter(first);
    nanos.addAndGet(RUSH.toNanos());
    assertFalse(gate.isRush());

    gate.leave(Guest.CALLER);
    gate.enter(second);

    assertTrue(gate.isRush());
  }
}
