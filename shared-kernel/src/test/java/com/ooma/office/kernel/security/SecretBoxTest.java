package com.ooma.office.kernel.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.testing.credential.SecretsKeyset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SecretBoxTest {

  private final SecretBox box = box();

  @Test
  void opens_what_it_sealed() {
    assertEquals("s3cret", box.open(box.seal("s3cret", "phone/1"), "phone/1"));
  }

  @Test
  void does_not_open_for_another_row() {
    var sealed = box.seal("s3cret", "phone/1");

    assertThrows(IllegalStateException.class, () -> box.open(sealed, "phone/2"));
  }

  @Test
  void does_not_open_with_another_key() {
    var sealed = box.seal("s3cret", "phone/1");

    assertThrows(IllegalStateException.class, () -> box().open(sealed, "phone/1"));
  }

  @Test
  void hides_the_secret_and_never_the_same_way_twice() {
    var sealed = box.seal("s3cret", "phone/1");

    assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("s3cret"));
    assertNotEquals(Arrays.toString(sealed), Arrays.toString(box.seal("s3cret", "phone/1")));
  }

  private static SecretBox box() {
    try {
      return new SecretBox(SecretsKeyset.generate());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
