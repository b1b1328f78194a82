package com.ooma.office.billing;

import static com.ooma.office.testing.architecture.Capability.capability;

import com.ooma.office.testing.architecture.HexagonRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void keeps_the_shape_of_the_house() {
    HexagonRules.check(
        "com.ooma.office.billing",
        capability("barring"),
        capability("charge"),
        capability("credit").uses("charge"),
        capability("invoice").uses("charge", "credit"),
        capability("document").uses("charge", "invoice", "usage"),
        capability("einvoicing").uses("document", "invoice"),
        capability("equipment"),
        capability("ledger").uses("charge", "invoice"),
        capability("payment").uses("charge"),
        capability("prepaid").uses("barring", "payment", "rating"),
        capability("rating"),
        capability("replacement")
            .uses("charge", "document", "invoice", "payment", "subscription", "usage"),
        capability("rerating").uses("credit", "prepaid", "rating", "usage"),
        capability("run").uses("invoice", "subscription"),
        capability("subscription").uses("charge", "credit", "invoice", "usage"),
        capability("usage").uses("barring", "charge", "prepaid", "rating"));
  }
}
