package com.ooma.office.billing.domain.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialledNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01 99 00 12 34",
        "01.99.00.12.34",
        "+33 1 99 00 12 34",
        "+33 (0)1.99.00.12.34",
        "0033 1-99-00-12-34",
        "33199001234",
        "tel:+33199001234",
        "tel:+33-1-99-00-12-34;phone-context=fr",
        "sip:+33199001234@switch.example;user=phone",
        "SIPS:0199001234@switch.example"
      })
  void one_number_has_one_form_however_it_is_written(String written) {
    assertEquals("33199001234", DialledNumber.of(written).digits());
  }

  @ParameterizedTest
  @CsvSource({
    "+44 20 7946 0123, 442079460123",
    "0044 2079460123, 442079460123",
    "15, 15",
    "3179, 3179",
    "118 712, 118712",
    "06 39 98 12 34, 33639981234"
  })
  void numbers_abroad_and_short_ones_have_theirs(String written, String digits) {
    assertEquals(digits, DialledNumber.of(written).digits());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0", "anonymous", "+33", "sip:alice@switch.example", "11111111111111111111"})
  void what_is_no_number_is_refused(String written) {
    assertThrows(Refused.class, () -> DialledNumber.of(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "15", "17", "18", "112", "114", "115", "116000", "116117", "119", "191", "196", "197"
      })
  void emergencies_are_known(String number) {
    assertTrue(DialledNumber.of(number).isEmergency());
    assertFalse(DialledNumber.of(number.equals("15") ? "3179" : "0199001234").isEmergency());
  }
}
