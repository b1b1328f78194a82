package com.ooma.office.support.application.webhook;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.webhook.port.WebhookEndpoints;
import com.ooma.office.support.application.webhook.port.WebhookPolicy;
import com.ooma.office.support.domain.notice.NoticeKind;
import com.ooma.office.support.domain.webhook.EndpointAddress;
import com.ooma.office.support.domain.webhook.EndpointSecrets;
import com.ooma.office.support.domain.webhook.EndpointState;
import com.ooma.office.support.domain.webhook.WebhookEndpoint;
import java.time.Clock;
import java.util.Set;

/// Ops register a program of the portal. Its secret is not in the answer, which is kept for who
/// asks again under the same key.
@UseCase
public class RegisterEndpoint {

  static final int MOST = 20;

  private final WebhookEndpoints endpoints;
  private final WebhookPolicy policy;
  private final Ids ids;
  private final Clock clock;

  public RegisterEndpoint(WebhookEndpoints endpoints, WebhookPolicy policy, Ids ids, Clock clock) {
    this.endpoints = endpoints;
    this.policy = policy;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param kinds of which notices it is told; of all if it is empty
  public record Command(String url, String description, Set<NoticeKind> kinds) {}

  public WebhookEndpoint handle(Command command) {
    if (endpoints.registered() >= MOST) {
      throw Refused.conflict("webhook-endpoints-enough", "There are " + MOST + " endpoints.")
          .about(MOST);
    }
    var endpoint =
        new WebhookEndpoint(
            ids.next(),
            EndpointAddress.of(command.url(), policy.innerNetwork()),
            command.description(),
            command.kinds(),
            EndpointState.ENABLED,
            EndpointSecrets.first(policy.newSecret()),
            clock.instant());
    endpoints.save(endpoint);
    return endpoint;
  }
}
