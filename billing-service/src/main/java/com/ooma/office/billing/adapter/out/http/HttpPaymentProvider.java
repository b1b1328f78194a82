package com.ooma.office.billing.adapter.out.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ooma.office.billing.application.payment.port.PaymentProvider;
import com.ooma.office.billing.domain.payment.Refusal;
import com.ooma.office.kernel.domain.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The payment provider over HTTP. Anything but a clear answer is none: then the charge or refund
/// is looked up by its key before it is asked for again, and asked for under the same key.
@ApplicationScoped
class HttpPaymentProvider implements PaymentProvider {

  private static final Asking<Answer> ASKING =
      new Asking<>(Logger.getLogger(HttpPaymentProvider.class), "payment provider", Unknown::new);

  private final ProviderConnection provider;
  private final ObjectMapper json;

  HttpPaymentProvider(ProviderConnection provider, ObjectMapper json) {
    this.provider = provider;
    this.json = json;
  }

  @Override
  public Answer charge(Order order) {
    return ask(
        ProviderConnection.CHARGES,
        order.key(),
        order.asked(),
        new ChargeBody(
            order.amount().cents(), Money.CURRENCY, order.card().value(), order.reference()));
  }

  @Override
  public Answer refund(Return back) {
    return ask(
        ProviderConnection.REFUNDS,
        back.key(),
        back.asked(),
        new RefundBody(back.amount().cents(), Money.CURRENCY, back.charge()));
  }

  private Answer ask(String path, String key, boolean asked, Object body) {
    return ASKING.answer(() -> {
      if (asked) {
        var known = provider.send(provider.request(path + "/" + key).GET());
        if (known.statusCode() != ProviderConnection.NOT_FOUND) {
          return answer(known);
        }
      }
      return answer(
          provider.send(
              provider
                  .request(path)
                  .header("Content-Type", "application/json")
                  .header(Connection.KEY_HEADER, key)
                  .POST(BodyPublishers.ofString(json.writeValueAsString(body)))));
    });
  }

  private Answer answer(HttpResponse<String> response) throws JsonProcessingException {
    int status = response.statusCode();
    if (status != 200 && status != 201) {
      return ASKING.unknown(response);
    }
    var charge = json.readValue(response.body(), ChargeAnswer.class);
    if (charge == null) {
      return ASKING.unclear("null");
    }
    return switch (charge.status() == null ? "" : charge.status()) {
      case "SUCCEEDED" -> charge.id() == null ? ASKING.unclear("no id") : new Charged(charge.id());
      case "FAILED" -> new Refused(Refusal.said(charge.reason()));
      case "PENDING" -> new Pending();
      default -> ASKING.unclear("status " + charge.status());
    };
  }

  /// @param amount in cents
  record ChargeBody(long amount, String currency, String card, String reference) {}

  /// @param amount in cents
  record RefundBody(long amount, String currency, String charge) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record ChargeAnswer(@Nullable String id, @Nullable String status, @Nullable String reason) {}
}
