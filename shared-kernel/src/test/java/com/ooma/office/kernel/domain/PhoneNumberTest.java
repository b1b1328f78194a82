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
  @ValueSource(strings = {"", "abc", "12", "+33", "0199001234 ext 5", "+3319900123456789"})
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
