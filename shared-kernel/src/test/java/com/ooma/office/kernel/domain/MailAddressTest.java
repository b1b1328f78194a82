package com.ooma.office.kernel.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

  @ParameterizedTest
  @CsvSource({
    "camille@lumen.example, camille@lumen.example",
    "Camille.Martin+ooma@Mail.Lumen.example, Camille.Martin+ooma@mail.lumen.example",
    "o'brien_{x}%y@lumen.example, o'brien_{x}%y@lumen.example",
    "contact@hélène.fr, contact@xn--hlne-6oae.fr",
    "contact@ÉTÉ.fr, contact@xn--t-9fab.fr",
    "contact@例え.テスト, contact@xn--r8jz45g.xn--zckzah",
    "contact@xn--hlne-6oae.fr, contact@xn--hlne-6oae.fr",
    "a@b.co, a@b.co"
  })
  void is_sent_to_in_ascii(String typed, String ascii) {
    assertEquals(ascii, new MailAddress(typed).ascii());
    assertEquals(typed, new MailAddress(typed).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "@",
        "camille",
        "camille@",
        "@lumen.example",
        "camille@lumen",
        "camille@lumen.",
        "camille@.lumen.example",
        "camille@lumen..example",
        "camille@lumen.example.",
        "camille@-lumen.example",
        "camille@lumen-.example",
        "camille@lu_men.example",
        "camille@192.0.2.1",
        "camille@[192.0.2.1]",
        "a@b@lumen.example",
        ".camille@lumen.example",
        "camille.@lumen.example",
        "ca..mille@lumen.example",
        "\"camille\"@lumen.example",
        "\"ca mille\"@lumen.example",
        "hélène@lumen.example",
        "a b@lumen.example",
        " camille@lumen.example",
        "camille@lumen.example ",
        "camille@lumen.example\r\nBcc: x@y.example",
        "camille@lu\u0000men.example",
        "cam\u0000ille@lumen.example",
        "camille@lu\u200bmen.example",
        "camille@lu\u00admen.example",
        "camille@lu\u202emen.example",
        "camille@stra\u00dfe.example",
        "<camille@lumen.example>",
        "Camille <camille@lumen.example>",
        "camille@lumen.example,x@y.example",
        "camille(x)@lumen.example",
        "camille@lumen.123",
        "camille@\ud800.example"
      })
  void refuses_what_could_not_be_sent_to(String typed) {
    var refused = assertThrows(Refused.class, () -> new MailAddress(typed));

    assertEquals("not-a-mail-address", refused.code());
    assertFalse(typed.length() > 2 && refused.detail().contains(typed));
  }

  @Test
  void is_as_long_as_a_mail_server_takes_at_most() {
    var label = "a".repeat(63);
    var domain = label + "." + label + "." + label;

    assertTrue(MailAddress.isUsable("a".repeat(62) + "@" + domain));
    assertFalse(MailAddress.isUsable("a".repeat(63) + "@" + domain));
    assertTrue(MailAddress.isUsable("a".repeat(64) + "@lumen.example"));
    assertFalse(MailAddress.isUsable("a".repeat(65) + "@lumen.example"));
    assertFalse(MailAddress.isUsable("a@" + "a".repeat(64) + ".example"));
    assertFalse(MailAddress.isUsable("a@" + "é".repeat(63) + ".example"));
    assertFalse(MailAddress.isUsable("a@" + "a.".repeat(100_000) + "example"));
  }

  @Test
  void is_one_place_however_it_is_written() {
    var address = new MailAddress("camille@hélène.fr");

    assertTrue(address.isSameAs(new MailAddress("Camille@xn--hlne-6oae.FR")));
    assertFalse(address.isSameAs(new MailAddress("camille@helene.fr")));
  }

  @Property
  void whatever_is_taken_has_an_ascii_form_on_one_line(
      @ForAll
          @StringLength(min = 3, max = 60)
          @CharRange(from = '\u0000', to = '\u02ff')
          @Chars({'@', '.', '@', '.', 'a', '-'})
          String typed) {
    if (MailAddress.isUsable(typed)) {
      var ascii = new MailAddress(typed).ascii();
      assertTrue(ascii.matches("[\\x21-\\x7e]{3,254}"), ascii);
      assertEquals(ascii, new MailAddress(ascii).ascii());
    }
  }
}
