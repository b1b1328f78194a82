package com.ooma.office.kernel.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkRoundTest {

  private static final UUID FIRST = new UUID(0, 1);
  private static final UUID SECOND = new UUID(0, 2);

  private final Logger logger = Logger.getLogger("WorkRoundTest");
  private final List<String> levels = new ArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord entry) {
          levels.add(entry.getLevel().getName());
        }

        @Override
        public void flush() {
          // nothing is kept back
        }

        @Override
        public void close() {
          // nothing is open
        }
      };

  private final List<UUID> due = new ArrayList<>(List.of(FIRST, SECOND));
  private final WorkRound round =
      new WorkRound(org.jboss.logging.Logger.getLogger("WorkRoundTest"), "%s could not be done");

  @BeforeEach
  void listen() {
    logger.setUseParentHandlers(false);
    logger.addHandler(handler);
  }

  @AfterEach
  void stopListening() {
    logger.removeHandler(handler);
  }

  @Test
  void asks_again_until_nothing_is_due() {
    round.workOff(_ -> List.copyOf(due), due::remove);

    assertEquals(List.of(), due);
    assertEquals(List.of(), levels);
  }

  @Test
  void what_fails_is_told_and_holds_nothing_up() {
    round.workOff(_ -> List.copyOf(due), id -> doneUnless(id, new IllegalStateException("bad")));

    assertEquals(List.of(FIRST), due);
    assertEquals("ERROR", levels.getFirst());
  }

  @Test
  void what_lost_a_race_is_no_error() {
    round.workOff(
        _ -> List.copyOf(due), id -> doneUnless(id, new OptimisticLockException("stale")));

    assertEquals(List.of(FIRST), due);
    assertEquals(List.of("INFO"), levels.stream().distinct().toList());
  }

  @Test
  void work_that_waits_for_one_thing_ends_with_the_first_that_is_not_done() {
    WorkRound.workOff(() -> due.removeFirst().equals(FIRST));
    assertEquals(List.of(), due);

    due.addAll(List.of(SECOND, FIRST));
    WorkRound.workOff(() -> due.removeFirst().equals(FIRST));
    assertEquals(List.of(FIRST), due);
  }

  @Test
  void chunks_are_shared_until_nothing_is_due() {
    var many = Stream.generate(UUID::randomUUID).limit(1_234).toList();
    var left = ConcurrentHashMap.newKeySet();
    left.addAll(many);
    var sizes = new ConcurrentLinkedQueue<Integer>();

    round.workOffInChunks(
        most -> many.stream().filter(left::contains).limit(most).toList(),
        chunk -> {
          sizes.add(chunk.size());
          return (int) chunk.stream().filter(left::remove).count();
        });

    assertEquals(Set.of(), left);
    assertEquals(List.of(234, 250, 250, 250, 250), sizes.stream().sorted().toList());
  }

  @Test
  void one_that_fails_does_not_spoil_its_chunk() {
    var third = new UUID(0, 3);
    due.add(third);

    round.workOffInChunks(
        _ -> List.copyOf(due),
        chunk -> {
          if (chunk.contains(SECOND)) {
            throw new IllegalStateException("bad");
          }
          due.removeAll(chunk);
          return chunk.size();
        });

    assertEquals(List.of(SECOND), due);
    assertEquals(List.of("ERROR"), levels.stream().distinct().toList());
  }

  private boolean doneUnless(UUID id, RuntimeException fault) {
    if (id.equals(FIRST)) {
      throw fault;
    }
    return due.remove(id);
  }
}
