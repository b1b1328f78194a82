package com.ooma.office.testing.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.testing.api.DocumentedAnswers.Answer;
import io.restassured.RestAssured;
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

  /// To the service under test.
  public static Attempt here() {
    return new Attempt(URI.create(RestAssured.baseURI + ":" + RestAssured.port));
  }

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

  public Attempt query(String name, String value) {
    queries.put(name, value);
    return this;
  }

  public Attempt queries(Map<String, String> more) {
    queries.putAll(more);
    return this;
  }

  public Attempt body(String type, String text) {
    return body(type, text.getBytes(UTF_8));
  }

  public Attempt body(String type, byte[] bytes) {
    body = BodyPublishers.ofByteArray(bytes);
    return header("Content-Type", type);
  }

  /// Fails unless the answer is as the service under test documents it.
  public HttpResponse<String> sendAsDocumented(String method, String path) {
    var answer = send(method, path);
    var language = headers.getOrDefault("Accept-Language", "");
    DocumentedAnswers.offered().hold(method, path, language, Answer.of(answer));
    return answer;
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
