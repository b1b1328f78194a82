package com.ooma.office.provisioning.domain.autoprovision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class UserAgentTest {

  @Test
  void a_phone_says_what_it_is() {
    assertEquals(
        Optional.of("T23G 44.84.0.140"),
        UserAgent.firmware("Yealink SIP-T23G 44.84.0.140 00:15:65:74:b1:50"));
    assertEquals(Optional.of("T23P 44.80.0.95"), UserAgent.firmware("Yealink SIP-T23P 44.80.0.95"));
  }

  @Test
  void whoever_else_speaks_is_not_quoted() {
    for (var other :
        new String[] {
          "", "curl/8", "Yealink SIP-T46S 66.84.0.15", "Yealink SIP-T23G x\n44.84.0.1"
        }) {
      assertEquals(Optional.empty(), UserAgent.firmware(other));
    }
  }
}
