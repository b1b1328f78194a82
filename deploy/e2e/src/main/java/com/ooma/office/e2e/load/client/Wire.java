package com.ooma.office.e2e.load.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// Sends a command once.
public final class Wire {

  private final URI gateway;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  public Wire(URI gateway) {
    this.gateway = gateway;
  }

  public Reply send(Command command, Duration patience) throws InterruptedException {
    var request = HttpRequest.newBuilder(gateway.resolve(command.path())).timeout(patience);
    command.headers().forEach(request::header);
    request.method(
        command.method(),
        command.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(command.body()));
    try {
      var response = http.send(request.build(), BodyHandlers.ofString());
      long wait = response.headers().firstValueAsLong("Retry-After").orElse(0) * 1_000;
      var tag = response.headers().firstValue("ETag").orElse("");
      return new Reply(response.statusCode(), response.body(), tag, wait);
    } catch (IOException _) {
      return Reply.NONE;
    }
  }
}
