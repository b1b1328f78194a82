package com.ooma.office.billing.adapter.out.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ooma.office.billing.application.payment.port.PaymentProvider;
import com.ooma.office.billing.domain.payment.Refusal;
import com.ooma.office.kernel.domain.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The payment provider over HTTP. Anything but a clear answer is none: then the charge is looked
/// up by its key before it is asked for again, and asked for under the same key.
@ApplicationScoped
class HttpPaymentProvider implements PaymentProvider {

  private static final Logger LOG = Logger.getLogger(HttpPaymentProvider.class);
  private static final int NOT_FOUND = 404;
  private static final String KEY_HEADER = "Idempotency-Key";

  private final PaymentSettings settings;
  private final ObjectMapper json;
  private final HttpClient http;

  HttpPaymentProvider(PaymentSettings settings, ObjectMapper json) {
    this.settings = settings;
    this.json = json;
    this.http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
  }

  @Override
  public Answer charge(Order order) {
    try {
      if (order.asked()) {
        var known = send(request("/" + order.key()).GET().build());
        if (known.statusCode() != NOT_FOUND) {
          return answer(known);
        }
      }
      var charge =
          new ChargeBody(
              order.amount().cents(), Money.CURRENCY, order.card().value(), order.reference());
      return answer(
          send(
              request("")
                  .header("Content-Type", "application/json")
                  .header(KEY_HEADER, order.key())
                  .POST(BodyPublishers.ofString(json.writeValueAsString(charge)))
                  .build()));
    } catch (IOException e) {
      return unknown("not reached (" + e.getClass().getSimpleName() + ")");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return unknown("interrupted");
    }
  }

  private Answer answer(HttpResponse<String> response) throws JsonProcessingException {
    int status = response.statusCode();
    if (status != 200 && status != 201) {
      return unknown("HTTP " + status);
    }
    var charge = json.readValue(response.body(), ChargeAnswer.class);
    return switch (charge.status() == null ? "" : charge.status()) {
      case "SUCCEEDED" -> charge.id() == null ? unknown("no id") : new Charged(charge.id());
      case "FAILED" -> new Refused(Refusal.said(charge.reason()));
      case "PENDING" -> new Pending();
      default -> unknown("status " + charge.status());
    };
  }

  private HttpRequest.Builder request(String path) {
    var request =
        HttpRequest.newBuilder(URI.create(settings.url() + "/charges" + path))
            .timeout(settings.timeout());
    settings.apiKey().ifPresent(key -> request.header("Authorization", "Bearer " + key));
    return request;
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return http.send(request, BodyHandlers.ofString());
  }

  private static Answer unknown(String problem) {
    LOG.infof("The payment provider gave no answer: %s", problem);
    return new Unknown(problem);
  }

  /// @param amount in cents
  record ChargeBody(long amount, String currency, String card, String reference) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record ChargeAnswer(@Nullable String id, @Nullable String status, @Nullable String reason) {}
}
