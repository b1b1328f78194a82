package com.ooma.office.provisioning;

import static com.ooma.office.testing.architecture.Capability.capability;

import com.ooma.office.testing.architecture.HexagonRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void keeps_the_shape_of_the_house() {
    HexagonRules.check(
        "com.ooma.office.provisioning",
        capability("number"),
        capability("phone"),
        capability("emergency"),
        capability("telephony").uses("number", "phone"),
        capability("hold").uses("number", "telephony"),
        capability("shipment").uses("number", "phone", "telephony", "emergency", "settings"),
        capability("autoprovision").uses("phone", "telephony", "settings"),
        capability("stock").uses("number", "phone", "telephony", "shipment"),
        capability("departure")
            .uses("phone", "telephony", "shipment", "settings", "media", "mailbox"),
        capability("media").uses("settings"),
        capability("mailbox").uses("number", "settings", "media"),
        capability("reception").uses("telephony"),
        capability("settings").uses("number", "telephony", "reception"),
        capability("routing").uses("number", "telephony", "reception", "settings"));
  }
}
