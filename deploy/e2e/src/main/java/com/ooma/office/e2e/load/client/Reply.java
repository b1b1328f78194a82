package com.ooma.office.e2e.load.client;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.Set;

/// What came back.
///
/// @param status 0 if nothing came
/// @param tag `ETag`; empty if none came
public record Reply(int status, String body, String tag, long retryAfterMillis) {

  static final Reply NONE = new Reply(0, "", "", 0);

  private static final int BUSY = 503;
  private static final long SOON = 1_000;

  /// The codes of a 409 that says: not now.
  private static final Set<String> NOT_NOW = Set.of("idempotency-key-in-use", "conflict", "none");

  boolean isAccepted() {
    return status >= 200 && status < 300;
  }

  /// What a client can't do anything with: it is turned away, and not asked back within a second.
  Optional<String> complaint() {
    return status == BUSY && (retryAfterMillis == 0 || retryAfterMillis > SOON)
        ? Optional.of("was turned away for %d ms".formatted(retryAfterMillis))
        : Optional.empty();
  }

  /// Whether a good client asks again, in the same words.
  boolean isToBeRepeated() {
    return status == 0
        || status == 429
        || status >= 500
        || (status == 409 && NOT_NOW.contains(json().getString("code", "none")));
  }

  /// Empty if the body is no JSON object.
  public JsonObject json() {
    try {
      return body.startsWith("{") ? new JsonObject(body) : new JsonObject();
    } catch (DecodeException _) {
      return new JsonObject();
    }
  }

  JsonArray array() {
    return body.startsWith("[") ? new JsonArray(body) : new JsonArray();
  }
}
