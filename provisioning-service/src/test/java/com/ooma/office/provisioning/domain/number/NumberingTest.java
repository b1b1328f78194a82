package com.ooma.office.provisioning.domain.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {

  @ParameterizedTest
  @CsvSource({
    "01 99 00 12 34, +33199001234",
    "+33199001234, +33199001234",
    "0261910042, +33261910042",
    "03.53.01.01.01, +33353010101",
    "0465710099, +33465710099",
    "0536490007, +33536490007",
    "0912345678, +33912345678",
  })
  void takes_fixed_lines_however_they_are_typed(String typed, String e164) {
    assertEquals(e164, NumberingPlan.assignable(typed).e164());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0639981234",
        "0700123456",
        "0800910867",
        "+3225550123",
        "+14158586273",
        "3179",
        "118712",
        "0262779041",
        "0263000000",
        "0269600000",
        "0508410000",
        "0590123456",
        "0594123456",
        "0596123456",
        "0976123456",
        "0400000000",
        "+262262779041",
        "0937123456",
        "+33938123456",
        "0939012345",
        "-0199001234",
        " -199001234",
      })
  void refuses_what_is_no_french_fixed_line(String typed) {
    var code = assertThrows(Refused.class, () -> NumberingPlan.assignable(typed)).code();

    assertEquals(true, code.equals("not-a-fixed-line") || code.equals("not-a-phone-number"), code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "abc", "01990012", "0199001234567", "01 99 00 12 34 ext 5", "01 99 OOO 234"})
  void refuses_what_is_no_number(String typed) {
    assertEquals(
        "not-a-phone-number",
        assertThrows(Refused.class, () -> NumberingPlan.assignable(typed)).code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0162001234", "0163001234", "0270001234", "0271001234", "0377001234", "0378001234",
        "0424001234", "0425001234", "0568001234", "0569001234", "0948001234", "0949001234",
        "0947501234", "0947901234",
      })
  void refuses_prefixes_of_cold_calling(String typed) {
    assertEquals(
        "cold-calling-number",
        assertThrows(Refused.class, () -> NumberingPlan.assignable(typed)).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0161001234", "0164001234", "0379001234", "0947401234", "0567001234"})
  void takes_the_neighbours_of_cold_calling(String typed) {
    NumberingPlan.assignable(typed);
  }

  @ParameterizedTest
  @CsvSource({
    "75009, 01",
    "95000, 01",
    "78000, 01",
    "29200, 02",
    "67000, 03",
    "02100, 03",
    "69001, 04",
    "13001, 04",
    "20000, 04",
    "06000, 04",
    "33000, 05",
    "31000, 05",
    "09000, 05",
    "97133, 09",
    "98000, 09",
    "98800, 09",
  })
  void an_address_lies_in_an_area(String postalCode, String area) {
    assertEquals(area, Area.ofPostalCode(postalCode).code());
  }

  @ParameterizedTest
  @CsvSource({"+33199001234, 01", "+33261910042, 02", "+33912345678, 09", "+33639981234, 06"})
  void a_number_lies_in_the_area_of_its_first_digits(String e164, String area) {
    assertEquals(area, Area.of(new PhoneNumber(e164)).code());
  }
}
