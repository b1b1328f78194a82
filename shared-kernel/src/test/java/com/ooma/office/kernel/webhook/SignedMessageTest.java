package com.ooma.office.kernel.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.credential.StandardWebhooks;
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
    var keys = List.of(WebhookKey.secret(secret), ed25519().key());

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

    assertFalse(new SignedMessage("", time, signature, bytes).isAuthentic(keys(secret), NOW));
    assertFalse(new SignedMessage("msg_1", "", signature, bytes).isAuthentic(keys(secret), NOW));
    assertFalse(new SignedMessage("msg_1", time, "", bytes).isAuthentic(keys(secret), NOW));
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
  @CsvSource({"24", "32", "63", "64"})
  void a_secret_has_24_to_64_bytes_and_its_prefix_is_optional(int length) {
    var base64 = Base64.getEncoder().encodeToString(new byte[length]);

    assertEquals(WebhookKey.secret(base64), WebhookKey.secret("whsec_" + base64));
    assertFalse(WebhookKey.secret(base64).toString().contains(base64));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 16, 23, 65, 128})
  void another_length_is_refused_with_the_reason(int length) {
    var text = "whsec_" + Base64.getEncoder().encodeToString(new byte[length]);
    var refused = assertThrows(IllegalArgumentException.class, () -> WebhookKey.secret(text));

    assertEquals("a webhook secret has 24 to 64 bytes, not " + length, refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "whsec_%%%", "whsec_AA==", "whsec_", "whpk_AAAA", "not base64!"})
  void a_bad_secret_is_noticed_at_once_and_not_printed(String text) {
    var refused = assertThrows(IllegalArgumentException.class, () -> WebhookKey.secret(text));

    assertFalse(refused.getMessage().contains("plain"));
    assertFalse(refused.getMessage().contains("AA"));
  }

  /// A public key taken for a secret would let everybody sign.
  @Test
  void secrets_and_public_keys_are_not_mixed_up() {
    var raw = Base64.getEncoder().encodeToString(ed25519().raw());

    assertEquals(WebhookKey.publicKey(raw), WebhookKey.publicKey("whpk_" + raw));
    assertThrows(IllegalArgumentException.class, () -> WebhookKey.secret("whpk_" + raw));
    assertThrows(IllegalArgumentException.class, () -> WebhookKey.publicKey(secret));
    assertThrows(IllegalArgumentException.class, () -> WebhookKey.publicKey("whpk_AAAA"));
  }

  @Test
  void what_we_sign_is_authentic_for_others_and_for_us() {
    var newer = StandardWebhooks.newSecret();
    var bytes = BODY.getBytes(UTF_8);
    var ours =
        SignedMessage.signed(
            "msg_1", NOW, bytes, List.of(WebhookKey.secret(secret), WebhookKey.secret(newer)));

    assertEquals(
        sender.signature("msg_1", NOW, BODY)
            + " "
            + new StandardWebhooks(newer).signature("msg_1", NOW, BODY),
        ours.headers().get("webhook-signature"));
    assertTrue(ours.isAuthentic(keys(newer), NOW));
    assertThrows(
        IllegalArgumentException.class, () -> SignedMessage.signed("a.b", NOW, bytes, List.of()));
  }

  @Test
  void an_id_has_200_characters_at_most() {
    assertTrue(signed("a".repeat(200), NOW, BODY).isAuthentic(keys(secret), NOW));
    assertFalse(signed("a".repeat(201), NOW, BODY).isAuthentic(keys(secret), NOW));
  }

  @Test
  void headers_come_once_but_signatures_in_any_number_of_lines() {
    var time = List.of(Long.toString(NOW.getEpochSecond()));
    var signature = sender.signature("msg_1", NOW, BODY);
    var bytes = BODY.getBytes(UTF_8);
    var ids = List.of("msg_1");

    assertTrue(
        SignedMessage.received(ids, time, List.of(" v1,AAAA  v2,x ", signature), bytes)
            .isAuthentic(keys(secret), NOW));
    assertFalse(
        SignedMessage.received(List.of("msg_1", "msg_1"), time, List.of(signature), bytes)
            .isAuthentic(keys(secret), NOW));
    assertFalse(
        SignedMessage.received(
                ids, List.of(time.getFirst(), time.getFirst()), List.of(signature), bytes)
            .isAuthentic(keys(secret), NOW));
    assertFalse(SignedMessage.received(ids, time, List.of(), bytes).isAuthentic(keys(secret), NOW));
  }

  @Test
  void of_many_signatures_ten_are_looked_at() {
    var signature = sender.signature("msg_1", NOW, BODY);

    assertTrue(
        message("msg_1", NOW, "v1,AAAA ".repeat(9) + signature, BODY)
            .isAuthentic(keys(secret), NOW));
    assertFalse(
        message("msg_1", NOW, "v1,AAAA ".repeat(10) + signature, BODY)
            .isAuthentic(keys(secret), NOW));
  }

  private SignedMessage signed(String id, Instant sentAt, String body) {
    return message(id, sentAt, sender.signature(id, sentAt, body), body);
  }

  private static SignedMessage message(String id, Instant sentAt, String signatures, String body) {
    return new SignedMessage(
        id, Long.toString(sentAt.getEpochSecond()), signatures, body.getBytes(UTF_8));
  }

  private static List<WebhookKey> keys(String... texts) {
    return Arrays.stream(texts).<WebhookKey>map(WebhookKey::secret).toList();
  }

  private record Ed25519(KeyPair pair) {

    byte[] raw() {
      var encoded = pair.getPublic().getEncoded();
      return Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
    }

    WebhookKey key() {
      return WebhookKey.publicKey("whpk_" + Base64.getEncoder().encodeToString(raw()));
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
