package com.ooma.office.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Asks a service again and again whether it is ready.
record Readiness(int port) {

  private static final Duration PAUSE = Duration.ofMillis(150);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(1))
          .build();

  /// @param worthwhile whether to go on asking
  /// @return whether it became ready
  boolean await(BooleanSupplier worthwhile) {
    try {
      while (worthwhile.getAsBoolean()) {
        if (answersReady()) {
          return true;
        }
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  private boolean answersReady() throws InterruptedException {
    var question =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
            .timeout(Duration.ofSeconds(2))
            .build();
    try {
      return CLIENT.send(question, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException _) {
      return false;
    }
  }
}
