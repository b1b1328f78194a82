package com.ooma.office.billing.adapter.out.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// The line to the payment provider.
@ApplicationScoped
class ProviderConnection {

  static final String CHARGES = "/charges";
  static final String REFUNDS = "/refunds";
  static final int NOT_FOUND = 404;

  private final PaymentSettings settings;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

  ProviderConnection(PaymentSettings settings) {
    this.settings = settings;
  }

  HttpRequest.Builder request(String path) {
    var request =
        HttpRequest.newBuilder(URI.create(settings.url() + path)).timeout(settings.timeout());
    settings.apiKey().ifPresent(key -> request.header("Authorization", "Bearer " + key));
    return request;
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }
}
