package com.ooma.office.local.world.carrier;

import com.ooma.office.local.world.desk.Problem;
import com.ooma.office.testing.credential.StandardWebhooks;
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
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// What carriers tell porting by signed webhook, once and in order unless they are told otherwise.
final class CarrierWebhooks {

  private final URI gateway;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  /// What a carrier that says everything late has said last, by its name.
  private final Map<String, Signed> held = new ConcurrentHashMap<>();

  CarrierWebhooks(URI gateway) {
    this.gateway = gateway;
  }

  static String pathOf(String carrier) {
    return "/v1/carriers/" + carrier + "/webhooks";
  }

  /// @return what was sent last and its answer, or what is held back
  JsonObject tell(String carrier, String key, JsonObject message, Manner manner) {
    var signed = Signed.of(key, message);
    if (manner == Manner.DISORDERED) {
      return tellTheOtherWayRound(carrier, signed);
    }
    if (manner == Manner.REPEATING) {
      post(carrier, signed);
    }
    return new JsonObject().put("sent", signed.shown()).put("answer", post(carrier, signed));
  }

  private JsonObject tellTheOtherWayRound(String carrier, Signed signed) {
    var former = held.remove(carrier);
    if (former == null) {
      held.put(carrier, signed);
      return new JsonObject().put("heldBack", signed.shown());
    }
    post(carrier, signed);
    return new JsonObject().put("sent", former.shown()).put("answer", post(carrier, former));
  }

  private JsonObject post(String carrier, Signed signed) {
    var request =
        HttpRequest.newBuilder(gateway.resolve(pathOf(carrier)))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(signed.message().encode()));
    signed.headers().forEach(request::header);
    try {
      var response = client.send(request.build(), BodyHandlers.ofString());
      return new JsonObject().put("status", response.statusCode()).put("body", response.body());
    } catch (IOException _) {
      throw Problem.unavailable("The webhook could not be delivered.");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw Problem.unavailable("The webhook was interrupted.");
    }
  }

  private record Signed(Map<String, String> headers, JsonObject message) {

    /// By the wall clock: product time says nothing about whether a message is fresh.
    static Signed of(String key, JsonObject message) {
      return new Signed(
          new StandardWebhooks(key)
              .headers("msg_" + UUID.randomUUID(), Instant.now(), message.encode()),
          message);
    }

    JsonObject shown() {
      return new JsonObject().put("headers", headers).put("body", message);
    }
  }
}
