package com.ooma.office.kernel.web.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GateTest {

  private static final Gate.Rush NONE = new Gate.Rush(Duration.ZERO, 0);

  private final Gate gate = gate(1, 2);
  private final Guest first = new Guest();
  private final Guest second = new Guest();
  private final Guest third = new Guest();

  @Test
  void who_came_last_goes_in_next() {
    gate.enter(new Guest());
    gate.enter(first);
    gate.enter(second);

    gate.leave(Guest.CALLER);

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
    gate.leave(Guest.CALLER);

    assertEquals(0, first.admitted.get());
    assertEquals(0, gate.inside());
    assertFalse(gate.giveUp(first));
  }

  @Test
  void however_they_come_and_go_no_more_are_inside_than_there_are_places_and_none_stays() {
    var crowded = gate(3, 5);
    var inside = new AtomicInteger();
    var most = new AtomicInteger();
    var served = new AtomicInteger();
    try (var crowd = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 50_000; i++) {
        boolean impatient = i % 3 == 0;
        var name = "caller " + i % 5;
        crowd.execute(() -> {
          var guest =
              new Gate.Visitor() {
                @Override
                public Object caller() {
                  return name;
                }

                @Override
                public void admit() {
                  most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                  served.incrementAndGet();
                  inside.decrementAndGet();
                  crowded.leave(name);
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

  @Test
  void one_caller_never_has_all_places() {
    var eight = gate(8, 16);

    for (int i = 0; i < 6; i++) {
      assertTrue(eight.enter(new Guest("greedy")));
    }

    assertFalse(eight.enter(new Guest("greedy")));
    assertTrue(eight.enter(new Guest("modest")));
    assertEquals(7, eight.inside());
  }

  @Test
  void a_free_place_goes_to_the_caller_who_has_the_fewest() {
    var two = gate(2, 4);
    two.enter(new Guest("greedy"));
    two.enter(new Guest("greedy"));
    var modest = new Guest("modest");
    two.enter(modest);
    var latest = new Guest("greedy");
    two.enter(latest);

    two.leave("greedy");

    assertEquals(1, modest.admitted.get());
    assertEquals(0, latest.admitted.get());
  }

  @Test
  void where_too_many_wait_one_is_sent_away_of_the_caller_with_the_most() {
    var two = gate(2, 3);
    two.enter(new Guest("greedy"));
    two.enter(new Guest("greedy"));
    var modest = new Guest("modest");
    two.enter(modest);
    var greedy = List.of(new Guest("greedy"), new Guest("greedy"), new Guest("greedy"));

    greedy.forEach(two::enter);

    assertEquals(List.of(1, 0, 0), greedy.stream().map(guest -> guest.refused.get()).toList());
    assertEquals(0, modest.refused.get());
  }

  @Test
  void whoever_waits_for_their_own_share_is_let_in_when_they_leave() {
    var four = gate(4, 4);
    for (int i = 0; i < 3; i++) {
      four.enter(new Guest("greedy"));
    }
    var next = new Guest("greedy");
    assertFalse(four.enter(next));

    four.leave("greedy");

    assertEquals(1, next.admitted.get());
    assertEquals(3, four.inside());
  }

  private static Gate gate(int places, int room) {
    return new Gate(places, room, NONE, System::nanoTime);
  }
}
