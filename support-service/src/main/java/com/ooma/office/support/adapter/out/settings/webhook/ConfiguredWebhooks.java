package com.ooma.office.support.adapter.out.settings.webhook;

import com.ooma.office.support.application.webhook.port.WebhookPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The policy in `office.webhooks.*`, and the machine's random source.
@ApplicationScoped
class ConfiguredWebhooks implements WebhookPolicy {

  private static final int SECRET_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final boolean innerNetwork;

  ConfiguredWebhooks(@ConfigProperty(name = "office.webhooks.inner-network") boolean innerNetwork) {
    this.innerNetwork = innerNetwork;
  }

  @Override
  public boolean innerNetwork() {
    return innerNetwork;
  }

  @Override
  public String newSecret() {
    var bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    return "whsec_" + Base64.getEncoder().encodeToString(bytes);
  }

  @Override
  public double chance() {
    return random.nextDouble();
  }
}
