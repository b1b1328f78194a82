package com.ooma.office.billing.adapter.in.rest.payment;

import com.ooma.office.kernel.webhook.WebhookKey;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// The keys of the payment provider, read when the service starts: a bad one keeps it from
/// starting.
@Startup
@ApplicationScoped
class WebhookKeys {

  private final List<WebhookKey.Secret> keys;

  WebhookKeys(WebhookSettings settings) {
    keys = WebhookKey.secrets(settings.webhookKeys().orElse(List.of()));
  }

  /// Without any nothing that it sends is authentic.
  List<WebhookKey.Secret> all() {
    return keys;
  }
}
