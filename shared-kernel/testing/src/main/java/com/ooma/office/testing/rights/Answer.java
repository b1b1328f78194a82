package com.ooma.office.testing.rights;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ooma.office.testing.api.ApiOperation;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the service under test answers to an operation. There are thousands of calls, each
/// operation as everybody, so they are made by the JDK's client: RestAssured takes longer than the
/// service.
///
/// @param contentType empty if there is none
record Answer(int status, String contentType, String body) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /// @param path of the operation, with values for its parameters
  /// @param body sent if the operation takes one
  /// @param token as it follows `Bearer `; null for somebody without one
  /// @param onBehalfOf the account that the caller claims to act for, if any
  static Answer to(
      ApiOperation operation,
      String path,
      String body,
      @Nullable String token,
      @Nullable UUID onBehalfOf) {
    var request =
        HttpRequest.newBuilder(address(operation, path))
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("If-Match", "\"1\"");
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (onBehalfOf != null) {
      request.header("On-Behalf-Of", onBehalfOf.toString());
    }
    if (operation.mediaType().isEmpty()) {
      request.method(operation.method(), BodyPublishers.noBody());
    } else {
      request
          .header("Content-Type", operation.mediaType())
          .method(operation.method(), BodyPublishers.ofString(body));
    }
    return send(request.build());
  }

  private static URI address(ApiOperation operation, String path) {
    var queries =
        operation.neededQueries().entrySet().stream()
            .map(query -> query.getKey() + "=" + URLEncoder.encode(query.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return URI.create(RestAssured.baseURI + ":" + RestAssured.port)
        .resolve(queries.isEmpty() ? path : path + "?" + queries);
  }

  private static Answer send(HttpRequest request) {
    try {
      var response = CLIENT.send(request, BodyHandlers.ofString());
      return new Answer(
          response.statusCode(),
          response.headers().firstValue("Content-Type").orElse(""),
          response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(request.method() + " " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Whether the body, an object of JSON, has that member.
  boolean says(String member) {
    try {
      return JSON.readTree(body).hasNonNull(member);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("No JSON: " + body, e);
    }
  }
}
