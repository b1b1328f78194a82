package com.ooma.office.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.bench.figure.Effort;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskedTest {

  private static final List<String> KNOWN = List.of("P1", "P2");

  @Test
  void measures_everything_quickly_unless_told_otherwise() {
    var asked = Asked.parse(List.of(), KNOWN);

    assertEquals(KNOWN, asked.figures());
    assertEquals(Effort.quick(false, false), asked.effort());
  }

  @Test
  void measures_what_it_is_asked_for() {
    var asked = Asked.parse(List.of("P2", "--full", "--peers"), KNOWN);

    assertEquals(List.of("P2"), asked.figures());
    assertEquals(Effort.full(true, false), asked.effort());
    assertEquals(Path.of("deploy/bench/target"), asked.repository().relativize(asked.folder()));
  }

  @Test
  void refuses_a_figure_that_there_is_not() {
    assertThrows(IllegalArgumentException.class, () -> Asked.parse(List.of("P99"), KNOWN));
  }
}
