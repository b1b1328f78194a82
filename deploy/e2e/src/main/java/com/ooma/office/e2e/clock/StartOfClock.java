package com.ooma.office.e2e.clock;

import com.ooma.office.local.stack.LocalStack;
import com.ooma.office.testing.ProductStart;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// Moves a stack that was just started to the product time at which it is to begin.
public final class StartOfClock {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private StartOfClock() {}

  /// @param start as in [ProductStart]
  /// @throws IllegalArgumentException with a sentence for the person who typed it
  public static void set(LocalStack stack, String start) {
    var now = ZonedDateTime.now(PARIS);
    var moment = ProductStart.of(start, now);
    if (moment.isAfter(now)) {
      move(stack, moment);
    }
  }

  private static void move(LocalStack stack, ZonedDateTime moment) {
    var body = new JsonObject().put("moveTo", moment.toOffsetDateTime().toString());
    var request =
        HttpRequest.newBuilder(stack.gateway().resolve("/sandbox/clock"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.encode()))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException("The clock stays where it is: " + answer.body());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
