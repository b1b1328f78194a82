package com.ooma.office.kernel.web.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GateTest {

  private final Gate gate = new Gate(1, 2);
  private final Guest first = new Guest();
  private final Guest second = new Guest();
  private final Guest third = new Guest();

  @Test
  void who_came_last_goes_in_next() {
    gate.enter(new Guest());
    gate.enter(first);
    gate.enter(second);

    gate.leave();

    assertEquals(1, second.admitted.get());
    assertEquals(0, first.admitted.get());
    assertEquals(1, gate.inside());
  }

  @Test
  void where_too_many_wait_the_one_who_came_first_is_sent_away() {
    gate.enter(new Guest());
    gate.enter(first);
    gate.enter(second);

    assertFalse(gate.enter(third));

    assertEquals(1, first.refused.get());
    assertEquals(0, second.refused.get() + third.refused.get());
  }

  @Test
  void who_gave_up_is_not_admitted() {
    gate.enter(new Guest());
    gate.enter(first);

    assertTrue(gate.giveUp(first));
    gate.leave();

    assertEquals(0, first.admitted.get());
    assertEquals(0, gate.inside());
    assertFalse(gate.giveUp(first));
  }

  @Test
  void however_they_come_and_go_no_more_are_inside_than_there_are_places_and_none_stays() {
    var crowded = new Gate(3, 5);
    var inside = new AtomicInteger();
    var most = new AtomicInteger();
    var served = new AtomicInteger();
    try (var crowd = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 50_000; i++) {
        boolean impatient = i % 3 == 0;
        crowd.execute(() -> {
          var guest =
              new Gate.Visitor() {
                @Override
                public void admit() {
                  most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                  served.incrementAndGet();
                  inside.decrementAndGet();
                  crowded.leave();
                }

                @Override
                public void refuse() {}
              };
          if (crowded.enter(guest)) {
            guest.admit();
          } else if (impatient) {
            crowded.giveUp(guest);
          }
        });
      }
      crowd.shutdown();
      assertTrue(crowd.awaitTermination(20, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }

    assertEquals(0, crowded.inside());
    assertTrue(most.get() <= 3, "at most 3, but once " + most);
    assertTrue(served.get() > 1_000, served + " served");
  }

  private static final class Guest implements Gate.Visitor {

    private final AtomicInteger admitted = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    @Override
    public void admit() {
      admitted.incrementAndGet();
    }

    @Override
    public void refuse() {
      refused.incrementAndGet();
    }
  }
}
