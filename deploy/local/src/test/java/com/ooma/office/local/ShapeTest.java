package com.ooma.office.local;

import com.ooma.office.testing.architecture.HexagonRules;
import org.junit.jupiter.api.Test;

/// The packages of the local stack are layers: setup, process, the simulated world, gateway, stack,
/// command.
class ShapeTest {

  @Test
  void has_no_circles_and_no_crowds() {
    HexagonRules.checkPackages("com.ooma.office.local");
  }
}
