package com.ooma.office.e2e.load.client;

import com.ooma.office.e2e.journal.Kind;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A request and all that makes a repetition of it the same command.
///
/// @param key the `Idempotency-Key`, unless the request has another identity
/// @param headers without the key
/// @param body as sent; null for none
/// @param request what is asked, for the journal
public record Command(
    Kind kind,
    UUID account,
    String key,
    String method,
    String path,
    Map<String, String> headers,
    @Nullable String body,
    JsonObject request) {

  public static Command post(
      Kind kind, UUID account, String token, String key, String path, JsonObject body) {
    return new Command(
        kind,
        account,
        key,
        "POST",
        path,
        Map.of(
            "Authorization",
            "Bearer " + token,
            "Idempotency-Key",
            key,
            "Content-Type",
            "application/json"),
        body.encode(),
        body);
  }

  /// @param body a file that is also text
  public static Command upload(
      Kind kind, UUID account, String token, String key, String path, String type, String body) {
    return new Command(
        kind,
        account,
        key,
        "POST",
        path,
        Map.of("Authorization", "Bearer " + token, "Idempotency-Key", key, "Content-Type", type),
        body,
        new JsonObject());
  }

  /// @param ifMatch the tag of what was read; null for what may be new
  public static Command put(
      Kind kind,
      UUID account,
      String token,
      String path,
      @Nullable String ifMatch,
      JsonObject body) {
    return change(kind, account, token, "PUT", path, ifMatch, body);
  }

  /// @param ifMatch the tag of what was read; null for what may be new
  public static Command change(
      Kind kind,
      UUID account,
      String token,
      String method,
      String path,
      @Nullable String ifMatch,
      JsonObject body) {
    var headers = new HashMap<String, String>();
    headers.put("Authorization", "Bearer " + token);
    headers.put("Content-Type", "application/json");
    if (ifMatch != null) {
      headers.put("If-Match", ifMatch);
    }
    return new Command(kind, account, "", method, path, Map.copyOf(headers), body.encode(), body);
  }

  public static Command get(Kind kind, UUID account, String token, String path) {
    return new Command(
        kind,
        account,
        "",
        "GET",
        path,
        Map.of("Authorization", "Bearer " + token),
        null,
        new JsonObject());
  }
}
