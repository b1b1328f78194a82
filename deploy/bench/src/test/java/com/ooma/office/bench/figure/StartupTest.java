package com.ooma.office.bench.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.bench.measure.Wrong;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartupTest {

  @Test
  void reads_the_lines_of_the_start_up_script() {
    var row = Startup.row("up\nP9  start with AOT / without              0.55\n");

    assertEquals(Map.of("start with AOT / without", "0.55"), row.remarks());
    assertThrows(Wrong.class, () -> Startup.row("nothing is built yet"));
  }
}
