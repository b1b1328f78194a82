package com.ooma.office.support;

import static com.ooma.office.testing.architecture.Capability.capability;

import com.ooma.office.testing.architecture.HexagonRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void keeps_the_shape_of_the_house() {
    HexagonRules.check(
        "com.ooma.office.support",
        capability("hours"),
        capability("article"),
        capability("sla").uses("hours"),
        capability("company"),
        capability("notice").uses("company"),
        capability("ticket").uses("company", "hours", "notice", "sla"),
        capability("attachment").uses("ticket"),
        capability("appointment").uses("hours", "notice"),
        capability("webhook").uses("notice"),
        capability("punctuality").uses("ticket", "hours", "sla"),
        capability("alarm").uses("ticket", "notice"),
        capability("relocation").uses("company", "notice"),
        capability("reply").uses("attachment", "notice", "ticket"),
        capability("casefile").uses("relocation"),
        capability("privacy"));
  }
}
