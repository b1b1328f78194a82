package com.ooma.office.support.application.webhook;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.webhook.port.WebhookEndpoints;
import java.util.UUID;

/// Ops take an endpoint away, with what was and is to be sent there.
@UseCase
public class RemoveEndpoint {

  private final WebhookEndpoints endpoints;

  RemoveEndpoint(WebhookEndpoints endpoints) {
    this.endpoints = endpoints;
  }

  public record Command(UUID endpointId) {}

  public void handle(Command command) {
    endpoints.remove(
        endpoints
            .findOfAnyAccount(command.endpointId())
            .orElseThrow(() -> Refused.notFound("endpoint")));
  }
}
