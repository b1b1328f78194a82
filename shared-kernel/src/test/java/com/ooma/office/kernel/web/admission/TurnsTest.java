package com.ooma.office.kernel.web.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private final Turns turns = new Turns(10);
  private final List<String> begun = new ArrayList<>();

  @Test
  void what_does_not_fit_waits_until_there_is_room_first_come_first_served() {
    var first = file("a", 6);
    var second = file("b", 6);
    var third = file("c", 4);
    assertTrue(turns.take(first));
    assertFalse(turns.take(second));
    assertFalse(turns.take(third), "not before those who wait");

    turns.end(first);

    assertEquals(List.of("b", "c"), begun);
  }

  @Test
  void who_gives_up_while_waiting_lets_the_next_in() {
    var first = file("a", 6);
    var second = file("b", 10);
    turns.take(first);
    turns.take(second);
    turns.take(file("c", 4));

    turns.end(second);

    assertEquals(List.of("c"), begun);
  }

  @Test
  void nobody_waits_for_another_caller() {
    turns.take(file("a", 10));

    assertTrue(turns.take(new File("other", "b", 10, begun)));
  }

  @Test
  void all_of_them_leave_nothing_behind() {
    for (int round = 0; round < 3; round++) {
      var all = List.of(file("a", 10), file("b", 10), file("c", 10));
      assertTrue(turns.take(all.getFirst()));
      all.subList(1, 3).forEach(turns::take);
      all.forEach(turns::end);
    }
    assertTrue(turns.take(file("d", 10)));
  }

  private File file(String name, long bytes) {
    return new File("somebody", name, bytes, begun);
  }

  private record File(Object caller, String name, long bytes, List<String> begun)
      implements Turns.Turn {

    @Override
    public void begin() {
      begun.add(name);
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
