package com.ooma.office.support.application.webhook;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.ReadRevision;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.webhook.port.WebhookEndpoints;
import com.ooma.office.support.application.webhook.port.WebhookPolicy;
import com.ooma.office.support.domain.notice.NoticeKind;
import com.ooma.office.support.domain.webhook.EndpointAddress;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Ops say where an endpoint is, what it is told of, and whether it is told anything.
@UseCase
public class ChangeEndpoint {

  private final WebhookEndpoints endpoints;
  private final WebhookPolicy policy;

  ChangeEndpoint(WebhookEndpoints endpoints, WebhookPolicy policy) {
    this.endpoints = endpoints;
    this.policy = policy;
  }

  /// @param seen the revision that they read
  public record Command(
      UUID endpointId,
      String url,
      String description,
      Set<NoticeKind> kinds,
      boolean enabled,
      @Nullable Long seen) {}

  public void handle(Command command) {
    var endpoint =
        endpoints
            .findOfAnyAccount(command.endpointId())
            .orElseThrow(() -> Refused.notFound("endpoint"));
    new ReadRevision("endpoint", endpoints.revision(endpoint)).require(command.seen());
    endpoints.save(
        endpoint.change(
            EndpointAddress.of(command.url(), policy.innerNetwork()),
            command.description(),
            command.kinds(),
            command.enabled()));
  }
}
