package com.ooma.office.kernel.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

  @ParameterizedTest
  @CsvSource({
    "0199001234, +33199001234, true",
    "01 99 00 12 34, +33199001234, true",
    "+33 2 61 91 00 42, +33261910042, true",
    "0912345678, +33912345678, true",
    "06 39 98 12 34, +33639981234, false",
    "0 800 91 08 67, +33800910867, false",
    "+44 7911 123456, +447911123456, false",
  })
  void reads_what_people_type(String typed, String e164, boolean frenchFixedLine) {
    var number = PhoneNumber.ofFrance(typed);

    assertEquals(e164, number.e164());
    assertEquals(frenchFixedLine, number.isFrenchFixedLine());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+33 (0)1 99 00 12 34",
        "00 33 1 99 00 12 34",
        "0033(0)199001234",
        "01.99.00.12.34",
        "01-99-00-12-34",
        "01\u201399\u201400\u201112\u221234",
        "01/99/00/12/34",
        "(01) 99 00 12 34",
        "01\u202f99\u200900\u00a012\t34",
        "\ufeff01\u200b99\u200d00\u206012\u00ad34\u202c",
        "01\u300099 00\n12\r\n34",
        "01·99·00·12·34",
      })
  void grouping_does_not_count(String typed) {
    assertEquals("+33199001234", PhoneNumber.ofFrance(typed).e164());
  }

  /// The fiction blocks are valid; overseas France has country codes of its own, whatever
  /// libphonenumber makes of its numbers behind +33.
  @ParameterizedTest
  @CsvSource({
    "0261910042, true",
    "0353010101, true",
    "0465710099, true",
    "0536490007, true",
    "0400000000, false",
    "0262779041, false",
    "0263000000, false",
    "0269600000, false",
    "0508410000, false",
    "0590123456, false",
    "0594123456, false",
    "0596123456, false",
    "0976123456, false",
    "0947501234, false",
    "0947401234, true",
    "0639981234, false",
    "0700123456, false",
  })
  void fixed_lines_are_valid_ones_of_metropolitan_france(String typed, boolean fixedLine) {
    assertEquals(fixedLine, PhoneNumber.ofFrance(typed).isFrenchFixedLine());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abc",
        "12",
        "+33",
        "0199001234 ext 5",
        "+3319900123456789",
        "01 99 OOO 234",
        "01 99 00 l2 34",
        "0800 FLEURS",
        "tel:0199001234",
        "0199001234;ext=5",
        "0199001234#5",
        "+33+199001234",
        "01\u000099001234",
        "０１９９００１２３４",
        "٠١٩٩٠٠١٢٣٤",
      })
  void refuses_what_can_not_be_a_number(String typed) {
    assertThrows(Refused.class, () -> PhoneNumber.ofFrance(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0199001234", "33199001234", "+33 199001234", "+330199001234"})
  void is_written_in_one_way_only(String e164) {
    assertThrows(Refused.class, () -> new PhoneNumber(e164));
  }

  @Test
  void is_shown_as_it_is_dialled_at_home() {
    assertEquals("01 99 00 12 34", new PhoneNumber("+33199001234").national());
    assertEquals("0199001234", new PhoneNumber("+33199001234").nationalDigits());
    assertEquals("0 800 91 08 67", new PhoneNumber("+33800910867").national());
  }
}
