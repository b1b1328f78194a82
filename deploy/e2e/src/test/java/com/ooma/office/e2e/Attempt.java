package com.ooma.office.e2e;

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

/// A request that is put together bit by bit. There are thousands, so they are made by the JDK's
/// client: RestAssured takes longer than the service.
final class Attempt {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI gateway;
  private final Map<String, String> headers = new HashMap<>();
  private final Map<String, String> queries = new HashMap<>();
  private BodyPublisher body = BodyPublishers.noBody();

  Attempt(URI gateway) {
    this.gateway = gateway;
  }

  Attempt header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  Attempt token(String token) {
    return header("Authorization", "Bearer " + token);
  }

  Attempt queries(Map<String, String> more) {
    queries.putAll(more);
    return this;
  }

  Attempt body(String type, String text) {
    body = BodyPublishers.ofString(text);
    return header("Content-Type", type);
  }

  HttpResponse<String> send(String method, String path) {
    var asked =
        queries.entrySet().stream()
            .map(query -> query.getKey() + "=" + URLEncoder.encode(query.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(gateway.resolve(asked.isEmpty() ? path : path + "?" + asked))
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
