package com.ooma.office.kernel.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.testing.credential.SealingKeysets;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealingKeyTest {

  private final SealingKeysets keysets = SealingKeysets.generate();
  private final SealingKey sealing = new SealingKey(keysets.sealing());
  private final OpeningKey opening = new OpeningKey(keysets.opening());

  @Test
  void what_was_sealed_is_opened_for_what_it_was_sealed_for() {
    assertEquals("tok_é", opening.open(sealing.seal("tok_é", "order 1"), "order 1"));
  }

  @Test
  void nothing_of_the_secret_shows_and_no_two_look_alike() {
    var sealed = sealing.seal("tok_canary", "order 1");

    var bytes = new String(Base64.getDecoder().decode(sealed), StandardCharsets.ISO_8859_1);
    assertFalse(bytes.contains("canary"), bytes);
    assertNotEquals(sealed, sealing.seal("tok_canary", "order 1"));
  }

  @Test
  void it_is_opened_for_nothing_else_and_with_no_other_key() {
    var sealed = sealing.seal("tok", "order 1");
    var stranger = new OpeningKey(SealingKeysets.generate().opening());

    assertThrows(IllegalArgumentException.class, () -> opening.open(sealed, "order 2"));
    assertThrows(IllegalArgumentException.class, () -> stranger.open(sealed, "order 1"));
    assertThrows(IllegalArgumentException.class, () -> opening.open("AAAA", "order 1"));
    assertThrows(IllegalArgumentException.class, () -> opening.open("not base64!", "order 1"));
  }

  @Test
  void the_private_half_is_not_taken_where_the_public_one_belongs() {
    assertThrows(IllegalArgumentException.class, () -> new SealingKey(keysets.opening()));
    assertThrows(IllegalArgumentException.class, () -> new OpeningKey(keysets.sealing()));
  }

  @Test
  void the_pair_is_known_by_its_private_half() {
    assertEquals(keysets, SealingKeysets.ofOpening(keysets.opening()));
  }
}
