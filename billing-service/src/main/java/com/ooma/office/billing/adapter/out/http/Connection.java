package com.ooma.office.billing.adapter.out.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/// A line to somebody who is asked over HTTP.
///
/// @param apiKey ours with them, if they want one
/// @param timeout for one request
record Connection(HttpClient client, URI url, Optional<String> apiKey, Duration timeout) {

  static final String KEY_HEADER = "Idempotency-Key";
  static final int NOT_FOUND = 404;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int FAULT = 500;

  Connection(URI url, Optional<String> apiKey, Duration timeout) {
    this(
        HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build(),
        url,
        apiKey,
        timeout);
  }

  /// Whether a status is of somebody who can answer nobody now.
  static boolean isAway(int status) {
    return status == TOO_MANY_REQUESTS || status >= FAULT;
  }

  HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create(url + path)).timeout(timeout);
    apiKey.ifPresent(key -> request.header("Authorization", "Bearer " + key));
    return request;
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
