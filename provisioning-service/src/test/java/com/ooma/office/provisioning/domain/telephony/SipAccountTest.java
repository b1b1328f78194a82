package com.ooma.office.provisioning.domain.telephony;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SipAccountTest {

  /// The example of RFC 2617, section 3.5.
  @Test
  void a_phone_s_answer_is_checked_without_the_password() {
    assertEquals(
        "939e7578ed9e3c518a452acee763bce9",
        new SipAccount("Mufasa", "Circle Of Life").digest("testrealm@host.com"));
  }
}
