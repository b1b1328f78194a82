package com.ooma.office.e2e.release;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/// Somebody who asks through the gateway, and takes no for a fault.
final class Requester {

  private static final String JSON = "application/json";

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI gateway;
  private final String token;

  Requester(URI gateway, String token) {
    this.gateway = gateway;
    this.token = token;
  }

  JsonObject get(String path) throws IOException, InterruptedException {
    return send("GET", path, "", "");
  }

  JsonObject post(String path, JsonObject body) throws IOException, InterruptedException {
    return send("POST", path, JSON, body.encode());
  }

  JsonObject post(String path, String type, String body) throws IOException, InterruptedException {
    return send("POST", path, type, body);
  }

  JsonObject put(String path, JsonObject body) throws IOException, InterruptedException {
    return send("PUT", path, JSON, body.encode());
  }

  void delete(String path) throws IOException, InterruptedException {
    send("DELETE", path, "", "");
  }

  private JsonObject send(String method, String path, String type, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(gateway.resolve(path))
            .header("Authorization", "Bearer " + token)
            .method(method, BodyPublishers.ofString(body));
    if (!type.isEmpty()) {
      request.header("Content-Type", type).header("Idempotency-Key", UUID.randomUUID().toString());
    }
    var answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IllegalStateException(
          "%s %s: %d %s".formatted(method, path, answer.statusCode(), answer.body()));
    }
    return answer.body().startsWith("{") ? new JsonObject(answer.body()) : new JsonObject();
  }
}
