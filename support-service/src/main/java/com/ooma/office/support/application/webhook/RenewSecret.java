package com.ooma.office.support.application.webhook;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.ReadRevision;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.webhook.port.WebhookEndpoints;
import com.ooma.office.support.application.webhook.port.WebhookPolicy;
import com.ooma.office.support.domain.webhook.WebhookEndpoint;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Ops have another secret made for an endpoint, and are shown it, this once.
@UseCase
public class RenewSecret {

  private final WebhookEndpoints endpoints;
  private final WebhookPolicy policy;
  private final Clock clock;

  RenewSecret(WebhookEndpoints endpoints, WebhookPolicy policy, Clock clock) {
    this.endpoints = endpoints;
    this.policy = policy;
    this.clock = clock;
  }

  /// @param seen the revision that they read
  public record Command(UUID endpointId, @Nullable Long seen) {}

  public WebhookEndpoint handle(Command command) {
    var endpoint =
        endpoints
            .findOfAnyAccount(command.endpointId())
            .orElseThrow(() -> Refused.notFound("endpoint"));
    new ReadRevision("endpoint", endpoints.revision(endpoint)).require(command.seen());
    var renewed = endpoint.rotate(policy.newSecret(), clock.instant());
    endpoints.save(renewed);
    return renewed;
  }
}
