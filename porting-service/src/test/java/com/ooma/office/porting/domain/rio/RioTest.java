package com.ooma.office.porting.domain.rio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RioTest {

  private static final PhoneNumber NUMBER = new PhoneNumber("+33199001234");
  private static final String OF_NUMBER = "01FA1B2C31EU";

  @ParameterizedTest
  @CsvSource({
    "01PEROY4P, 0612345678, 4TR",
    "01FA1B2C3, 0199001234, 1EU",
    "02S000001, 0199000000, 1IR",
    "42RZZZ999, 0261910042, WEB",
    "04G9Q8W7E, 0353010101, +LV",
    "01FA1B2C3, 0912345678, GX+",
    "03P123456, 0639981234, 8GB",
    "05EABC123, 0536490007, 9FY",
    "01FA1B2C3, 0199001243, 1FX",
    "01FA1B2C3, 0199001235, 2FV",
    "O1FA1B2C3, 0199001234, PQI",
  })
  void the_key_is_computed_over_the_rio_and_the_national_number(
      String head, String number, String key) {
    assertEquals(key, RioKey.of(head, PhoneNumber.ofFrance(number)));
  }

  @ParameterizedTest
  @CsvSource({
    "01FA1B2C31EU, 0199001234",
    "02S0000011IR, 0199000000",
    "42RZZZ999WEB, 0261910042",
    "04G9Q8W7E+LV, 0353010101",
    "01FA1B2C3GX+, 0912345678",
  })
  void the_rio_of_a_fixed_line_is_accepted(String rio, String number) {
    assertEquals(List.of(), Rio.problems(rio, PhoneNumber.ofFrance(number)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01 F A1B2C3 1EU",
        "01fa1b2c31eu",
        "01-F-A1B2C3-1EU",
        " 01F A1B2C3\u00a01EU ",
        "\ufeff01\u202fF\u2009A1B2C3\t1EU\u200b",
        "01\u2013F\u2011A1B2C3\u00ad.1EU\r\n",
      })
  void is_read_as_people_copy_it(String typed) {
    assertEquals(Rio.of(OF_NUMBER, NUMBER), Rio.of(typed, NUMBER));
    assertEquals(OF_NUMBER, Rio.of(typed, NUMBER).reveal());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "01FA1B2C31E",
        "01FA1B2C31EUU",
        "01FA1B+C31EU",
        "+1FA1B2C31EU",
        "01+A1B2C31EU",
        "01FA1B2C31É9",
        "011A1B2C31EU",
        "01BA1B2C31EU",
        "01OA1B2C31EU",
        "01FA1B2C3 1E.",
        "01\u017fA1B2C31EU",
        "０1FA1B2C31EU",
        "01F\u0000A1B2C31EU",
      })
  void what_has_another_form_is_malformed(String typed) {
    assertEquals(List.of(RioProblem.RIO_MALFORMED), Rio.problems(typed, NUMBER));
  }

  @ParameterizedTest
  @CsvSource({"05EABC1239FY, 0536490007", "05PABC1239FY, 0536490007", "05AABC1239FY, 0536490007"})
  void the_rio_of_a_mobile_or_special_line_is_of_the_wrong_kind(String rio, String number) {
    assertEquals(
        RioProblem.RIO_WRONG_KIND, Rio.problems(rio, PhoneNumber.ofFrance(number)).getFirst());
  }

  @Test
  void a_right_key_does_not_excuse_the_wrong_kind() {
    assertEquals(
        List.of(RioProblem.RIO_WRONG_KIND),
        Rio.problems("05EABC1239FY", new PhoneNumber("+33536490007")));
  }

  @ParameterizedTest
  @CsvSource({
    "01FA1B2C31EU, 0199001243",
    "01FA1B2C31EU, 0199001235",
    "O1FA1B2C31EU, 0199001234",
    "01FA1B2C3WF3, 0199001234",
    "01FA1B2C3B6O, 0199001234",
  })
  void a_key_of_something_else_does_not_match(String rio, String number) {
    assertEquals(
        List.of(RioProblem.RIO_KEY_MISMATCH), Rio.problems(rio, PhoneNumber.ofFrance(number)));
  }

  @ParameterizedTest
  @CsvSource({"03P1234568GB, +33639981234", "01FA1B2C31EU, +33800910867"})
  void only_fixed_lines_can_be_ported(String rio, String number) {
    assertEquals(
        RioProblem.NUMBER_TYPE_NOT_PORTABLE, Rio.problems(rio, new PhoneNumber(number)).getFirst());
  }

  @Test
  void a_number_abroad_has_no_rio() {
    assertEquals(
        List.of(RioProblem.NUMBER_TYPE_NOT_PORTABLE),
        Rio.problems(OF_NUMBER, new PhoneNumber("+442079460000")));
  }

  @Test
  void is_made_only_if_it_fits() {
    var refused =
        assertThrows(Refused.class, () -> Rio.of(OF_NUMBER, new PhoneNumber("+33199001243")));

    assertEquals("rio-invalid", refused.code());
    assertFalse(refused.detail().contains("A1B2C3"));
  }

  @Test
  void is_not_printed_whole() {
    assertEquals("01 F ****** ***", Rio.of(OF_NUMBER, NUMBER).toString());
  }
}
