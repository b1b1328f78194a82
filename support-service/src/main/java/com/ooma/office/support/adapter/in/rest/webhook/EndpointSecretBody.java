package com.ooma.office.support.adapter.in.rest.webhook;

import com.ooma.office.support.application.webhook.FindWebhooks.EndpointView;
import com.ooma.office.support.domain.webhook.WebhookEndpoint;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An endpoint with its secret.
@Schema(name = "WebhookEndpointSecret")
record EndpointSecretBody(
    EndpointView endpoint,
    @Schema(description = "Shown this once: `whsec_` and Base64") String secret) {

  static EndpointSecretBody of(WebhookEndpoint endpoint) {
    return new EndpointSecretBody(EndpointView.of(endpoint), endpoint.secrets().current());
  }

  /// Without the secret.
  @Override
  public String toString() {
    return "secret of endpoint " + endpoint.endpointId();
  }
}
