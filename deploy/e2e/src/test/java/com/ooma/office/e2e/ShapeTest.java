package com.ooma.office.e2e;

import com.ooma.office.testing.architecture.HexagonRules;
import org.junit.jupiter.api.Test;

/// The packages of the end-to-end tests are layers: journal, load and ledger, campaign.
class ShapeTest {

  @Test
  void has_no_circles_and_no_crowds() {
    HexagonRules.checkPackages("com.ooma.office.e2e");
  }
}
