package com.ooma.office.support.adapter.out.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class LetterAddressesTest {

  private final UUID letter = UUID.randomUUID();
  private final LetterAddresses addresses = addresses((byte) 1);

  @RepeatedTest(20)
  void a_letter_is_known_by_its_address_in_whatever_case() {
    var address = addresses.of(letter).orElseThrow();

    assertTrue(address.startsWith("reponse+") && address.endsWith("@ooma.example"), address);
    assertTrue(address.indexOf('@') <= 64, address);
    assertEquals(Optional.of(letter), addresses.letterOf(address));
    assertEquals(Optional.of(letter), addresses.letterOf(address.toUpperCase(Locale.ROOT)));
  }

  @Test
  void no_address_is_made_up() {
    var address = addresses.of(letter).orElseThrow();
    var other = address.charAt(20) == '0' ? '1' : '0';

    for (var made :
        new String[] {
          address.substring(0, 20) + other + address.substring(21),
          addresses((byte) 2).of(letter).orElseThrow(),
          address.replace("@", "0@"),
          address.replace("ooma", "autre"),
          address.replace("reponse", "autre"),
          "reponse+@ooma.example",
          "reponse+é@ooma.example",
          "reponse@ooma.example",
          ""
        }) {
      assertEquals(Optional.empty(), addresses.letterOf(made), made);
    }
  }

  @Test
  void without_a_mailbox_letters_have_none() {
    var none = new LetterAddresses(Optional.empty(), Optional.empty());

    assertEquals(Optional.empty(), none.of(letter));
    assertEquals(Optional.empty(), none.letterOf(addresses.of(letter).orElseThrow()));
  }

  @Test
  void a_mailbox_needs_a_key() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new LetterAddresses(Optional.of("reponse@ooma.example"), Optional.of("c2hvcnQ=")));
  }

  private static LetterAddresses addresses(byte seed) {
    var key = new byte[32];
    key[0] = seed;
    return new LetterAddresses(
        Optional.of("reponse@ooma.example"), Optional.of(Base64.getEncoder().encodeToString(key)));
  }
}
