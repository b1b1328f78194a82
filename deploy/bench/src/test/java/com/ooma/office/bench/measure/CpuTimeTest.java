package com.ooma.office.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CpuTimeTest {

  @Test
  void reads_user_and_system_time_whatever_the_program_is_called() {
    var line = "42 (a (b) c) S 1 42 42 0 -1 4194560 100 0 0 0 12 3 4 1 20 0 1 0 5 6 7";

    assertEquals(200_000, CpuTime.parse(line));
  }
}
