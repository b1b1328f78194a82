package com.ooma.office.e2e.release;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Somebody who asks through the gateway, and takes no for a fault.
final class Requester {

  private static final String CONTENT_TYPE = "Content-Type";
  private static final String JSON = "application/json";

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI gateway;
  private final Map<String, String> identity;

  Requester(URI gateway, String token) {
    this(gateway, Map.of("Authorization", "Bearer " + token));
  }

  private Requester(URI gateway, Map<String, String> identity) {
    this.gateway = gateway;
    this.identity = identity;
  }

  /// Somebody without a token.
  static Requester stranger(URI gateway) {
    return new Requester(gateway, Map.of());
  }

  JsonObject get(String path) throws IOException, InterruptedException {
    return json(send("GET", path, Map.of(), ""));
  }

  JsonObject post(String path, JsonObject body) throws IOException, InterruptedException {
    return post(path, JSON, body.encode());
  }

  /// Under a key of its own.
  JsonObject post(String path, String type, String body) throws IOException, InterruptedException {
    var key = UUID.randomUUID().toString();
    return json(send("POST", path, Map.of(CONTENT_TYPE, type, "Idempotency-Key", key), body));
  }

  /// @param signature headers that prove who wrote the body
  JsonObject post(String path, Map<String, String> signature, String body)
      throws IOException, InterruptedException {
    return json(send("POST", path, typed(JSON, signature), body));
  }

  JsonObject put(String path, JsonObject body) throws IOException, InterruptedException {
    return put(path, JSON, body.encode());
  }

  JsonObject put(String path, String type, String body) throws IOException, InterruptedException {
    return json(send("PUT", path, typed(type, Map.of()), body));
  }

  /// @param read where the tag is of what is changed
  JsonObject change(String read, String path, JsonObject body)
      throws IOException, InterruptedException {
    var tag = send("GET", read, Map.of(), "").headers().firstValue("ETag").orElseThrow();
    return json(send("PUT", path, typed(JSON, Map.of("If-Match", tag)), body.encode()));
  }

  void delete(String path) throws IOException, InterruptedException {
    send("DELETE", path, Map.of(), "");
  }

  private static Map<String, String> typed(String type, Map<String, String> headers) {
    var all = new HashMap<>(headers);
    all.put(CONTENT_TYPE, type);
    return all;
  }

  private HttpResponse<String> send(
      String method, String path, Map<String, String> headers, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(gateway.resolve(path)).method(method, BodyPublishers.ofString(body));
    identity.forEach(request::header);
    headers.forEach(request::header);
    var answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IllegalStateException(
          "%s %s: %d %s".formatted(method, path, answer.statusCode(), answer.body()));
    }
    return answer;
  }

  private static JsonObject json(HttpResponse<String> answer) {
    return answer.body().startsWith("{") ? new JsonObject(answer.body()) : new JsonObject();
  }
}
