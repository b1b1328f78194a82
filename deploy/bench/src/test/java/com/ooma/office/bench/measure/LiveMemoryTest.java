package com.ooma.office.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LiveMemoryTest {

  @Test
  void reads_the_last_line_of_a_histogram() {
    assertEquals(26_043_008, LiveMemory.bytes("Total        361289       26043008"));
    assertThrows(Wrong.class, () -> LiveMemory.bytes(""));
    assertThrows(Wrong.class, () -> LiveMemory.bytes("   1:    2    3  [B (java.base)"));
  }
}
