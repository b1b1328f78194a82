package com.ooma.office.kernel;

import com.ooma.office.testing.architecture.HexagonRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void keeps_its_layers_and_no_service_noun() {
    HexagonRules.checkKernel();
  }
}
