package com.ooma.office.local.world.desk;

import com.ooma.office.testing.credential.StandardWebhooks;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/// Where somebody sends messages that it signs.
///
/// @param secret with which it signs
public record Webhook(URI address, String secret, HttpClient client) {

  public Webhook(URI address, String secret) {
    this(address, secret, HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build());
  }

  /// Sends a message once; whoever is not there asks by itself later. Signs by the wall clock:
  /// product time says nothing about whether a message is fresh.
  public void send(String id, String message) {
    var request =
        HttpRequest.newBuilder(address)
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(message));
    new StandardWebhooks(secret).headers(id, Instant.now(), message).forEach(request::header);
    try {
      client.send(request.build(), BodyHandlers.discarding());
    } catch (IOException _) {
      // nobody is there
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Does nothing for a while, as somebody slow.
  public static void pause(Duration howLong) {
    try {
      Thread.sleep(howLong);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
