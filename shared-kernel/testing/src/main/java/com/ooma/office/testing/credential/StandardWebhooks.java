package com.ooma.office.testing.credential;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs messages as a sender does by Standard Webhooks 1.0.0. Receivers verify with code of their
/// own, so that the two can disagree.
///
/// @param secret `whsec_` and the Base64 of the key
public record StandardWebhooks(String secret) {

  private static final String PREFIX = "whsec_";

  /// A secret with a new random key of 32 bytes.
  public static String newSecret() {
    var key = new byte[32];
    new SecureRandom().nextBytes(key);
    return PREFIX + Base64.getEncoder().encodeToString(key);
  }

  /// The three headers for one message.
  public Map<String, String> headers(String id, Instant timestamp, String body) {
    return Map.of(
        "webhook-id", id,
        "webhook-timestamp", Long.toString(timestamp.getEpochSecond()),
        "webhook-signature", signature(id, timestamp, body));
  }

  /// `v1,` and the Base64 of the HMAC-SHA256 over `id.timestamp.body`.
  public String signature(String id, Instant timestamp, String body) {
    var signed = id + "." + timestamp.getEpochSecond() + "." + body;
    try {
      var mac = Mac.getInstance("HmacSHA256");
      var key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      var digest = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
