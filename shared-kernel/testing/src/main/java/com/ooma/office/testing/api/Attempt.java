package com.ooma.office.testing.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// A request that is put together bit by bit, for tests that make thousands: by the JDK's client,
/// as RestAssured takes longer than the service.
public final class Attempt {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI server;
  private final Map<String, String> headers = new HashMap<>();
  private final Map<String, String> queries = new HashMap<>();
  private BodyPublisher body = BodyPublishers.noBody();

  /// @param server that it is sent to
  public Attempt(URI server) {
    this.server = server;
  }

  public Attempt header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  public Attempt token(String token) {
    return header("Authorization", "Bearer " + token);
  }

  public Attempt queries(Map<String, String> more) {
    queries.putAll(more);
    return this;
  }

  public Attempt body(String type, String text) {
    body = BodyPublishers.ofString(text);
    return header("Content-Type", type);
  }

  public HttpResponse<String> send(String method, String path) {
    var asked =
        queries.entrySet().stream()
            .map(query -> query.getKey() + "=" + URLEncoder.encode(query.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(server.resolve(asked.isEmpty() ? path : path + "?" + asked))
            .method(method, body);
    headers.forEach(request::header);
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
