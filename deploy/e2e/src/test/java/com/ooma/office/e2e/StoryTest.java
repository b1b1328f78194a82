package com.ooma.office.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.local.OfficeService;
import com.ooma.office.local.StackProcess;
import com.ooma.office.local.story.Story;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StoryTest {

  @Test
  void the_story_is_true() {
    assertTrue(new Story(Suite.stack().gateway(), System.out::println).play());
  }

  /// Every service is killed once, at a random moment of some chapter, and started again by hand
  /// two seconds later.
  @Test
  void the_story_stays_true_while_each_service_is_killed_in_turn() {
    var stack = Suite.stack();
    var seed = System.nanoTime();
    System.out.println("Kills by seed " + seed);
    var random = new Random(seed);
    var turns = List.of(OfficeService.values()).iterator();

    var isTrue =
        new Story(stack.gateway(), System.out::println)
            .play(chapter -> {
              if (turns.hasNext()) {
                var victim = stack.service(turns.next());
                Thread.ofVirtual().start(() -> killAndRestart(victim, random.nextInt(1_500)));
              }
            });

    assertTrue(isTrue, "seed " + seed);
  }

  private static void killAndRestart(StackProcess victim, int delayMillis) {
    try {
      Thread.sleep(delayMillis);
      victim.kill();
      Thread.sleep(2_000);
      victim.start();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
