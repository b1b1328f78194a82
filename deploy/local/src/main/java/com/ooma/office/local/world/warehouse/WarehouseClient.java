package com.ooma.office.local.world.warehouse;

import com.ooma.office.testing.credential.Tokens;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The warehouse's side of the REST API, with its own identity.
public final class WarehouseClient {

  private final URI gateway;
  private final Tokens tokens;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  public WarehouseClient(URI gateway, Tokens tokens) {
    this.gateway = gateway;
    this.tokens = tokens;
  }

  /// All shipments in this state, over all pages; none while the service is down.
  List<JsonObject> shipments(String state) throws InterruptedException {
    var found = new ArrayList<JsonObject>();
    var cursor = "";
    while (cursor != null) {
      var page = call("GET", "/v1/shipments?limit=200&state=" + state + cursor, null, null);
      if (page.status() != 200) {
        return found;
      }
      page.body().getJsonArray("items").stream().map(JsonObject.class::cast).forEach(found::add);
      cursor =
          Optional.ofNullable(page.body().getString("next"))
              .map(next -> "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8))
              .orElse(null);
    }
    return found;
  }

  Answer post(String path, String idempotencyKey, JsonObject body) throws InterruptedException {
    return call("POST", path, idempotencyKey, body);
  }

  private Answer call(
      String method, String path, @Nullable String idempotencyKey, @Nullable JsonObject body)
      throws InterruptedException {
    var request =
        HttpRequest.newBuilder(gateway.resolve(path))
            .timeout(Duration.ofSeconds(10))
            // one subject, because idempotency keys belong to their caller
            .header("Authorization", "Bearer " + tokens.warehouse().subject("warehouse").mint());
    if (idempotencyKey != null) {
      request.header("Idempotency-Key", idempotencyKey);
    }
    if (body == null) {
      request.method(method, BodyPublishers.noBody());
    } else {
      request.header("Content-Type", "application/json");
      request.method(method, BodyPublishers.ofString(body.encode()));
    }
    try {
      var response = client.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body());
    } catch (IOException _) {
      return new Answer(503, "");
    }
  }

  /// @param text the body, JSON or empty
  record Answer(int status, String text) {

    boolean isDone() {
      return status >= 200 && status < 300;
    }

    /// A clear no, that asking again in the same way won't change.
    boolean isRefusal() {
      return status >= 400 && status < 500 && status != 429;
    }

    JsonObject body() {
      return new JsonObject(text);
    }
  }
}
