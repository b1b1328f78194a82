package com.ooma.office.billing.adapter.in.rest.einvoicing;

import com.ooma.office.kernel.webhook.WebhookKey;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// The keys of the platform, read when the service starts: a bad one keeps it from starting.
@Startup
@ApplicationScoped
class PlatformKeys {

  private final List<WebhookKey.Secret> keys;

  PlatformKeys(PlatformWebhookSettings settings) {
    keys = WebhookKey.secrets(settings.webhookKeys().orElse(List.of()));
  }

  /// Without any nothing that it sends is authentic.
  List<WebhookKey.Secret> all() {
    return keys;
  }
}
