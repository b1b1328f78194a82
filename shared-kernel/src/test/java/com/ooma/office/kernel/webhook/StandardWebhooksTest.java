package com.ooma.office.kernel.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// We and the npm package `standardwebhooks` take each other's messages: the samples are signed by
/// it, which `deploy/lint/webhooks.mjs` proves, and here by us.
class StandardWebhooksTest {

  record Sample(
      String what, String secret, String id, long timestamp, String body, String signature) {

    List<WebhookKey.Secret> keys() {
      return List.of(WebhookKey.secret(secret));
    }

    Instant sentAt() {
      return Instant.ofEpochSecond(timestamp);
    }

    SignedMessage saying(String text) {
      return new SignedMessage(id, Long.toString(timestamp), signature, text.getBytes(UTF_8));
    }
  }

  static Stream<Sample> samples() throws IOException {
    try (var file =
        StandardWebhooksTest.class.getResourceAsStream("/webhook/standardwebhooks.json")) {
      return Stream.of(new ObjectMapper().readValue(Objects.requireNonNull(file), Sample[].class));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void what_it_signed_is_authentic(Sample sample) {
    assertTrue(sample.saying(sample.body()).isAuthentic(sample.keys(), sample.sentAt()));
    assertFalse(sample.saying(sample.body() + " ").isAuthentic(sample.keys(), sample.sentAt()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void what_we_sign_is_what_it_would(Sample sample) {
    var ours =
        SignedMessage.signed(
            sample.id(), sample.sentAt(), sample.body().getBytes(UTF_8), sample.keys());

    assertEquals(sample.signature(), ours.signatures());
  }
}
