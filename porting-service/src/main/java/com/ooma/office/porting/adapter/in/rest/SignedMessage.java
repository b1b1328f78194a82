package com.ooma.office.porting.adapter.in.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A webhook by Standard Webhooks 1.0.0, not yet trusted: its three headers and its body as it came
/// over the wire.
///
/// @param signatures one or several, divided by spaces: senders sign with old and new keys while
///   they change them
record SignedMessage(
    @Nullable String id, @Nullable String timestamp, @Nullable String signatures, byte[] body) {

  /// How far the sender's clock may be from ours; what is older may be a recording.
  static final Duration TOLERANCE = Duration.ofSeconds(300);

  /// No full stop: it divides the signed parts.
  private static final Pattern ID = Pattern.compile("[!-~&&[^.]]{1,200}");

  private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{1,12}");
  private static final int MAX_SIGNATURES = 10;

  /// Whether a holder of one of `keys` sent this message about `now`.
  boolean isAuthentic(List<WebhookKey> keys, Instant now) {
    if (id == null || timestamp == null || signatures == null) {
      return false;
    }
    if (!ID.matcher(id).matches() || !TIMESTAMP.matcher(timestamp).matches() || !isFresh(now)) {
      return false;
    }
    var content = content();
    return Stream.of(signatures.split(" "))
        .limit(MAX_SIGNATURES)
        .anyMatch(signature -> keys.stream().anyMatch(key -> key.made(signature, content)));
  }

  private boolean isFresh(Instant now) {
    var sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
    return Duration.between(sent, now).abs().compareTo(TOLERANCE) <= 0;
  }

  private byte[] content() {
    var content = new ByteArrayOutputStream();
    content.writeBytes((id + "." + timestamp + ".").getBytes(UTF_8));
    content.writeBytes(body);
    return content.toByteArray();
  }
}
