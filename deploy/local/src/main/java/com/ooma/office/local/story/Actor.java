package com.ooma.office.local.story;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who calls the suite over HTTP as a good client does: a service that is away for a
/// moment is asked again, with the same `Idempotency-Key`, so that nothing is done twice.
final class Actor {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Set<Integer> ASK_AGAIN = Set.of(429, 502, 503, 504);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final URI gateway;
  private final Map<String, String> identity;

  private Actor(URI gateway, Map<String, String> identity) {
    this.gateway = gateway;
    this.identity = identity;
  }

  /// Somebody without a token.
  static Actor stranger(URI gateway) {
    return new Actor(gateway, Map.of());
  }

  /// Somebody with a token of the sandbox's issuer.
  Actor signedIn(JsonObject claims) {
    var token = post("/sandbox/tokens", claims).expect(200).json().getString("token");
    return new Actor(gateway, Map.of("Authorization", "Bearer " + token));
  }

  Answer get(String path) {
    return send("GET", path, null, Map.of());
  }

  Answer get(String path, Map<String, String> headers) {
    return send("GET", path, null, headers);
  }

  Answer put(String path, JsonObject body) {
    return send("PUT", path, body.encode(), Map.of("Content-Type", "application/json"));
  }

  /// Changes what was read with that tag.
  Answer put(String path, String tag, JsonObject body) {
    return send(
        "PUT", path, body.encode(), Map.of("Content-Type", "application/json", "If-Match", tag));
  }

  Answer delete(String path) {
    return send("DELETE", path, null, Map.of());
  }

  /// Under a key of its own.
  Answer post(String path, JsonObject body) {
    return post(path, UUID.randomUUID().toString(), body);
  }

  Answer post(String path, String key, JsonObject body) {
    return send(
        "POST",
        path,
        body.encode(),
        Map.of("Content-Type", "application/json", "Idempotency-Key", key));
  }

  Answer postText(String path, String type, String body) {
    return send(
        "POST",
        path,
        body,
        Map.of("Content-Type", type, "Idempotency-Key", UUID.randomUUID().toString()));
  }

  Answer postRaw(String path, String body, Map<String, String> headers) {
    return send("POST", path, body, headers);
  }

  private Answer send(
      String method, String path, @Nullable String body, Map<String, String> headers) {
    var request = HttpRequest.newBuilder(gateway.resolve(path)).timeout(Duration.ofSeconds(30));
    identity.forEach(request::header);
    headers.forEach(request::header);
    request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    var deadline = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        var response = http.send(request.build(), BodyHandlers.ofString());
        if (!ASK_AGAIN.contains(response.statusCode()) || Instant.now().isAfter(deadline)) {
          return new Answer(
              method + " " + path, response.statusCode(), response.headers(), response.body());
        }
      } catch (IOException e) {
        if (Instant.now().isAfter(deadline)) {
          throw new Untrue(method + " " + path + " got no answer: " + e);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Untrue("interrupted");
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
