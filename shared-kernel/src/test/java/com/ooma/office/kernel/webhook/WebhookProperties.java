package com.ooma.office.kernel.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Whatever a stranger sends is judged, and only what was signed is believed.
class WebhookProperties {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final WebhookKey.Secret KEY =
      WebhookKey.secret(Base64.getEncoder().encodeToString(new byte[32]));

  @Provide
  Arbitrary<String> ids() {
    return Arbitraries.strings()
        .withCharRange('!', '~')
        .ofMinLength(1)
        .ofMaxLength(200)
        .map(id -> id.replace('.', '-'));
  }

  @Property
  void what_is_signed_is_believed_for_five_minutes(
      @ForAll("ids") String id,
      @ForAll byte[] body,
      @ForAll @IntRange(min = -400, max = 400) int seconds) {
    var message = SignedMessage.signed(id, NOW, body, List.of(KEY));

    boolean believed = message.isAuthentic(List.of(KEY), NOW.plusSeconds(seconds));

    assertTrue(believed == Math.abs(seconds) <= 300, "after " + seconds + " s");
  }

  @Property
  void one_other_byte_of_the_body_is_noticed(
      @ForAll("ids") String id,
      @ForAll @Size(min = 1, max = 50) byte[] body,
      @ForAll int place,
      @ForAll @IntRange(min = 1, max = 255) int by) {
    var message = SignedMessage.signed(id, NOW, body.clone(), List.of(KEY));
    message.body()[Math.floorMod(place, body.length)] ^= (byte) by;

    assertFalse(message.isAuthentic(List.of(KEY), NOW));
  }

  @Property
  void whatever_the_headers_are_they_are_judged(
      @ForAll List<String> ids, @ForAll List<String> times, @ForAll List<String> signatures) {
    var message = SignedMessage.received(ids, times, signatures, "{}".getBytes(UTF_8));

    assertFalse(message.isAuthentic(List.of(KEY), NOW));
  }

  @Property
  void whatever_is_configured_is_a_key_or_refused_without_being_printed(@ForAll String text) {
    for (var prefix : List.of("", "whsec_", "whpk_")) {
      try {
        WebhookKey.secret(prefix + text);
      } catch (IllegalArgumentException reason) {
        assertTrue(text.length() < 20 || !reason.getMessage().contains(text));
      }
    }
  }
}
