package com.ooma.office.bench.load;

import com.ooma.office.bench.ground.ServiceUnderTest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/// Somebody who asks a service for one thing after the other, over one connection.
public final class Reader implements AutoCloseable {

  private static final int OK = 200;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ServiceUnderTest service;

  public Reader(ServiceUnderTest service) {
    this.service = service;
  }

  /// @param token empty for a stranger
  /// @return whether it was answered
  public boolean get(String path, String token) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(service.at(path));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return client.send(request.build(), BodyHandlers.ofString()).statusCode() == OK;
  }

  @Override
  public void close() {
    client.close();
  }
}
