package com.ooma.office.testing;

import com.ooma.office.testing.architecture.HexagonRules;
import org.junit.jupiter.api.Test;

/// What tests begin with keeps the rule of packages that it holds others to.
class ShapeTest {

  @Test
  void has_no_circles_and_no_crowds() {
    HexagonRules.checkPackages("com.ooma.office.testing");
  }
}
