package com.ooma.office.support.domain.webhook;

import com.ooma.office.support.domain.notice.NoticeKind;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// A program of the portal that is told of what members are written.
///
/// @param description for people
/// @param kinds of which notices it is told; of all if it is empty
public record WebhookEndpoint(
    UUID id,
    EndpointAddress address,
    String description,
    Set<NoticeKind> kinds,
    EndpointState state,
    EndpointSecrets secrets,
    Instant registeredAt) {

  public WebhookEndpoint {
    kinds = Set.copyOf(kinds);
  }

  public WebhookEndpoint change(
      EndpointAddress to, String text, Set<NoticeKind> of, boolean enabled) {
    var next = enabled ? EndpointState.ENABLED : EndpointState.DISABLED;
    return new WebhookEndpoint(id, to, text, of, next, secrets, registeredAt);
  }

  public WebhookEndpoint rotate(String secret, Instant now) {
    return new WebhookEndpoint(
        id, address, description, kinds, state, secrets.rotate(secret, now), registeredAt);
  }
}
