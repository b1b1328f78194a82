package com.ooma.office.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SandboxTimeTest {

  private final SandboxTime time = SandboxTime.ofTests();

  @Test
  void adds_up_its_steps() {
    var before = time.ahead();
    time.advance(Duration.ofHours(1));
    SandboxTime.moveAhead(Duration.ofMinutes(30));
    assertEquals(before.plusMinutes(90), time.ahead());
  }

  @Test
  void never_moves_back() {
    assertThrows(IllegalArgumentException.class, () -> time.advance(Duration.ofSeconds(-1)));
  }
}
