package com.ooma.office.billing.adapter.out.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/// The line to the payment provider.
@ApplicationScoped
class ProviderConnection {

  static final String CHARGES = "/charges";
  static final String REFUNDS = "/refunds";
  static final String CHARGEBACKS = "/chargebacks";
  static final int NOT_FOUND = Connection.NOT_FOUND;

  private final Connection provider;

  ProviderConnection(PaymentSettings settings) {
    provider = new Connection(settings.url(), settings.apiKey(), settings.timeout());
  }

  HttpRequest.Builder request(String path) {
    return provider.request(path);
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return provider.send(request);
  }
}
