package com.ooma.office.kernel.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SirenTest {

  @ParameterizedTest
  @CsvSource({"732829320, FR44732829320", "552100554, FR96552100554", "123456782, FR11123456782"})
  void gives_the_vat_number(String siren, String vatNumber) {
    assertEquals(vatNumber, new Siren(siren).vatNumber());
  }

  @ParameterizedTest
  @ValueSource(strings = {"000000000", "123456789", "12345678", "1234567822", "12345678A", ""})
  void refuses_what_the_check_digit_does_not_confirm(String digits) {
    assertThrows(Refused.class, () -> new Siren(digits));
  }
}
