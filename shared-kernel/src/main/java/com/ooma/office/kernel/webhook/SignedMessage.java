package com.ooma.office.kernel.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A webhook by Standard Webhooks 1.0.0: three headers, and a body as it is on the wire. One that
/// came in is not trusted before [#isAuthentic] said so.
///
/// @param signatures one or several, divided by spaces: senders sign with old and new keys while
///   they change them
public record SignedMessage(String id, String timestamp, String signatures, byte[] body) {

  public static final String ID_HEADER = "webhook-id";
  public static final String TIMESTAMP_HEADER = "webhook-timestamp";
  public static final String SIGNATURE_HEADER = "webhook-signature";

  /// How far the sender's clock may be from ours; what is older may be a recording.
  public static final Duration TOLERANCE = Duration.ofMinutes(5);

  /// No full stop: it divides the signed parts.
  private static final Pattern ID = Pattern.compile("[!-~&&[^.]]{1,200}");

  private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{1,12}");
  private static final Pattern SPACES = Pattern.compile(" +");
  private static final int MAX_SIGNATURES = 10;

  /// A message that came in. A message has one id and one time; with a header twice it has none, so
  /// that nobody acts on another value than was verified. Signatures may come in several lines.
  /// What it has not is empty, which no authentic message's is.
  ///
  /// @param ids the values of [#ID_HEADER], and so on
  public static SignedMessage received(
      List<String> ids, List<String> timestamps, List<String> signatures, byte[] body) {
    return new SignedMessage(only(ids), only(timestamps), String.join(" ", signatures), body);
  }

  /// A message to be sent at `now`, signed with each of `keys`.
  ///
  /// @param id the same each time the message is sent
  public static SignedMessage signed(
      String id, Instant now, byte[] body, List<WebhookKey.Secret> keys) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("an id has 1 to 200 visible characters and no full stop");
    }
    var unsigned = new SignedMessage(id, Long.toString(now.getEpochSecond()), "", body);
    return new SignedMessage(
        id,
        unsigned.timestamp,
        keys.stream().map(key -> key.sign(unsigned.content())).collect(Collectors.joining(" ")),
        body);
  }

  /// What goes on the wire beside the body.
  public Map<String, String> headers() {
    return Map.of(ID_HEADER, id, TIMESTAMP_HEADER, timestamp, SIGNATURE_HEADER, signatures);
  }

  /// Whether a holder of one of `keys` sent this message about `now`.
  public boolean isAuthentic(List<? extends WebhookKey> keys, Instant now) {
    if (!ID.matcher(id).matches() || !TIMESTAMP.matcher(timestamp).matches() || !isFresh(now)) {
      return false;
    }
    var content = content();
    return Stream.of(SPACES.split(signatures.strip()))
        .limit(MAX_SIGNATURES)
        .anyMatch(signature -> keys.stream().anyMatch(key -> key.made(signature, content)));
  }

  /// Tells bodies apart: SHA-256 in hex.
  public String digest() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }

  private boolean isFresh(Instant now) {
    var sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
    return Duration.between(sent, now).abs().compareTo(TOLERANCE) <= 0;
  }

  private byte[] content() {
    var head = (id + "." + timestamp + ".").getBytes(UTF_8);
    var content = Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, content, head.length, body.length);
    return content;
  }

  private static String only(List<String> values) {
    return values.size() == 1 ? values.getFirst() : "";
  }
}
