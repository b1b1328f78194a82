package com.ooma.office.porting.adapter.in.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.StandardWebhooks;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedMessageTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final String BODY = "{\"été\":1}";

  private final String secret = StandardWebhooks.newSecret();
  private final StandardWebhooks sender = new StandardWebhooks(secret);

  /// The example of the specification's reference libraries.
  @Test
  void the_published_example_is_authentic() {
    var message =
        new SignedMessage(
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            "1614265330",
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
            "{\"test\": 2432232314}".getBytes(UTF_8));

    assertTrue(
        message.isAuthentic(
            keys("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"), Instant.ofEpochSecond(1614265330)));
  }

  @Test
  void what_the_key_signed_is_authentic() {
    assertTrue(signed("msg_1", NOW, BODY).isAuthentic(keys(secret), NOW));
  }

  @Test
  void any_of_several_keys_will_do() {
    var keys = keys(StandardWebhooks.newSecret(), secret);

    assertTrue(signed("msg_1", NOW, BODY).isAuthentic(keys, NOW));
  }

  @Test
  void any_of_several_signatures_will_do() {
    var other = new StandardWebhooks(StandardWebhooks.newSecret()).signature("msg_1", NOW, BODY);
    var mine = sender.signature("msg_1", NOW, BODY);

    assertTrue(message("msg_1", NOW, other + " " + mine, BODY).isAuthentic(keys(secret), NOW));
  }

  @Test
  void another_key_or_none_is_not_enough() {
    var message = signed("msg_1", NOW, BODY);

    assertFalse(message.isAuthentic(keys(StandardWebhooks.newSecret()), NOW));
    assertFalse(message.isAuthentic(List.of(), NOW));
  }

  @Test
  void every_signed_part_counts() {
    var signature = sender.signature("msg_1", NOW, BODY);

    assertFalse(message("msg_2", NOW, signature, BODY).isAuthentic(keys(secret), NOW));
    assertFalse(
        message("msg_1", NOW.plusSeconds(1), signature, BODY).isAuthentic(keys(secret), NOW));
    assertFalse(message("msg_1", NOW, signature, BODY + " ").isAuthentic(keys(secret), NOW));
  }

  @ParameterizedTest
  @CsvSource({"0, true", "-300, true", "300, true", "-301, false", "301, false", "99999, false"})
  void a_message_is_fresh_for_300_seconds(long age, boolean fresh) {
    assertEquals(fresh, signed("msg_1", NOW, BODY).isAuthentic(keys(secret), NOW.plusSeconds(age)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "v1", "v1,", "v1,%%%", "v2,AAAA", "v1a,AAAA", "  ", "v1,AAAA AAAA"})
  void what_is_no_signature_is_not_authentic(String signatures) {
    var keys = List.of(WebhookKey.of(secret), ed25519().key());

    assertFalse(message("msg_1", NOW, signatures, BODY).isAuthentic(keys, NOW));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a.b", "with space", "é", "line\nbreak"})
  void an_id_that_could_shift_the_parts_is_not_authentic(String id) {
    assertFalse(signed(id, NOW, BODY).isAuthentic(keys(secret), NOW));
  }

  @Test
  void a_missing_header_is_not_authentic() {
    var bytes = BODY.getBytes(UTF_8);
    var time = Long.toString(NOW.getEpochSecond());
    var signature = sender.signature("msg_1", NOW, BODY);

    assertFalse(new SignedMessage(null, time, signature, bytes).isAuthentic(keys(secret), NOW));
    assertFalse(new SignedMessage("msg_1", null, signature, bytes).isAuthentic(keys(secret), NOW));
    assertFalse(new SignedMessage("msg_1", time, null, bytes).isAuthentic(keys(secret), NOW));
    assertFalse(
        new SignedMessage("msg_1", "soon", signature, bytes).isAuthentic(keys(secret), NOW));
  }

  @Test
  void a_public_key_verifies_its_own_signatures_only() {
    var mine = ed25519();
    var other = ed25519();
    var message = message("msg_1", NOW, mine.sign("msg_1", NOW, BODY), BODY);

    assertTrue(message.isAuthentic(List.of(mine.key()), NOW));
    assertFalse(message.isAuthentic(List.of(other.key()), NOW));
    assertFalse(
        message("msg_1", NOW, mine.sign("msg_1", NOW, "{}"), BODY)
            .isAuthentic(List.of(mine.key()), NOW));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "whsec_%%%", "whpk_AAAA", "whsec_"})
  void a_bad_key_is_noticed_at_once_and_not_printed(String text) {
    var refused = assertThrows(IllegalArgumentException.class, () -> WebhookKey.of(text));

    assertFalse(String.valueOf(refused.getMessage()).contains("plain"));
  }

  private SignedMessage signed(String id, Instant sentAt, String body) {
    return message(id, sentAt, sender.signature(id, sentAt, body), body);
  }

  private static SignedMessage message(String id, Instant sentAt, String signatures, String body) {
    return new SignedMessage(
        id, Long.toString(sentAt.getEpochSecond()), signatures, body.getBytes(UTF_8));
  }

  private static List<WebhookKey> keys(String... texts) {
    return Arrays.stream(texts).map(WebhookKey::of).toList();
  }

  private record Ed25519(KeyPair pair) {

    WebhookKey key() {
      var encoded = pair.getPublic().getEncoded();
      var raw = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
      return WebhookKey.of("whpk_" + Base64.getEncoder().encodeToString(raw));
    }

    String sign(String id, Instant sentAt, String body) {
      try {
        var signer = Signature.getInstance("Ed25519");
        signer.initSign(pair.getPrivate());
        signer.update((id + "." + sentAt.getEpochSecond() + "." + body).getBytes(UTF_8));
        return "v1a," + Base64.getEncoder().encodeToString(signer.sign());
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static Ed25519 ed25519() {
    try {
      return new Ed25519(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
