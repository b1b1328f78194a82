package com.ooma.office.bench;

import com.ooma.office.testing.architecture.HexagonRules;
import org.junit.jupiter.api.Test;

/// The packages of the bench are layers: ground, measure, load and result, figure, command line.
class ShapeTest {

  @Test
  void has_no_circles_and_no_crowds() {
    HexagonRules.checkPackages("com.ooma.office.bench");
  }
}
