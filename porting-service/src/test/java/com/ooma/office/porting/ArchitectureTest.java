package com.ooma.office.porting;

import static com.ooma.office.testing.architecture.Capability.capability;

import com.ooma.office.testing.architecture.HexagonRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void keeps_the_shape_of_the_house() {
    HexagonRules.check(
        "com.ooma.office.porting",
        capability("rio"),
        capability("calendar"),
        capability("carrier"),
        capability("number"),
        capability("request").uses("rio", "calendar", "carrier", "number"),
        capability("draft").uses("request", "carrier"),
        capability("paper").uses("request"),
        capability("portout").uses("rio", "calendar"),
        capability("portorder").uses("request", "calendar", "carrier", "portout"),
        capability("activation").uses("request"),
        capability("testcall").uses("request"),
        capability("handback").uses("request"),
        capability("departure").uses("request", "carrier"));
  }
}
