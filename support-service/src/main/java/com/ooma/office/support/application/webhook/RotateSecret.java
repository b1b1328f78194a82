package com.ooma.office.support.application.webhook;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.webhook.port.WebhookEndpoints;
import com.ooma.office.support.application.webhook.port.WebhookPolicy;
import com.ooma.office.support.domain.webhook.WebhookEndpoint;
import java.time.Clock;
import java.util.UUID;

/// Ops have an endpoint's secret changed, and are given the next one, this once.
@UseCase
public class RotateSecret {

  private final WebhookEndpoints endpoints;
  private final WebhookPolicy policy;
  private final Clock clock;

  RotateSecret(WebhookEndpoints endpoints, WebhookPolicy policy, Clock clock) {
    this.endpoints = endpoints;
    this.policy = policy;
    this.clock = clock;
  }

  public record Command(UUID endpointId) {}

  public WebhookEndpoint handle(Command command) {
    var endpoint =
        endpoints
            .findOfAnyAccount(command.endpointId())
            .orElseThrow(() -> Refused.notFound("endpoint"))
            .rotate(policy.newSecret(), clock.instant());
    endpoints.save(endpoint);
    return endpoint;
  }
}
