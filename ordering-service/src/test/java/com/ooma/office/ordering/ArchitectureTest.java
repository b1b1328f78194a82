package com.ooma.office.ordering;

import static com.ooma.office.testing.architecture.Capability.capability;

import com.ooma.office.testing.architecture.HexagonRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void keeps_the_shape_of_the_house() {
    HexagonRules.check(
        "com.ooma.office.ordering",
        capability("catalogue"),
        capability("promise"),
        capability("company"),
        capability("account").uses("catalogue", "company"),
        capability("quote").uses("account", "catalogue", "promise"),
        capability("order").uses("account", "catalogue", "company", "promise", "quote"),
        capability("seat").uses("account", "order"),
        capability("occupancy").uses("account", "company", "order"));
  }
}
