package com.ooma.office.support.adapter.out.persistence.webhook;

import com.ooma.office.kernel.security.SecretBox;
import com.ooma.office.support.domain.notice.NoticeKind;
import com.ooma.office.support.domain.webhook.EndpointAddress;
import com.ooma.office.support.domain.webhook.EndpointSecrets;
import com.ooma.office.support.domain.webhook.EndpointState;
import com.ooma.office.support.domain.webhook.WebhookEndpoint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A row of `webhook_endpoint`. Its secrets are sealed, each for its own row.
@Entity
@Table(name = "webhook_endpoint")
class WebhookEndpointRow {

  @Id
  @Column(name = "endpoint_id")
  UUID endpointId;

  @Version long revision;

  String url;

  String description;

  /// Names of kinds with commas between them; empty for all.
  String kinds;

  @Enumerated(EnumType.STRING)
  EndpointState state;

  byte[] secret;

  @Column(name = "former_secret")
  byte @Nullable [] formerSecret;

  @Column(name = "former_until")
  @Nullable Instant formerUntil;

  @Column(name = "registered_at")
  Instant registeredAt;

  void update(WebhookEndpoint endpoint, SecretBox box) {
    endpointId = endpoint.id();
    url = endpoint.address().uri().toString();
    description = endpoint.description();
    kinds =
        endpoint.kinds().stream().sorted().map(NoticeKind::name).collect(Collectors.joining(","));
    state = endpoint.state();
    registeredAt = endpoint.registeredAt();
    if (secret == null || !secrets(box).equals(endpoint.secrets())) {
      seal(endpoint.secrets(), box);
    }
  }

  /// Sealed anew only if they are others: what is sealed is never the same twice.
  private void seal(EndpointSecrets secrets, SecretBox box) {
    secret = box.seal(secrets.current(), boundTo(endpointId));
    var former = secrets.former();
    formerSecret = former == null ? null : box.seal(former, boundTo(endpointId));
    formerUntil = secrets.formerUntil();
  }

  WebhookEndpoint toEndpoint(SecretBox box) {
    return new WebhookEndpoint(
        endpointId,
        new EndpointAddress(URI.create(url)),
        description,
        kinds(),
        state,
        secrets(box),
        registeredAt);
  }

  private Set<NoticeKind> kinds() {
    return Stream.of(kinds.split(","))
        .filter(kind -> !kind.isEmpty())
        .map(NoticeKind::valueOf)
        .collect(Collectors.toSet());
  }

  private EndpointSecrets secrets(SecretBox box) {
    return secrets(endpointId, secret, formerSecret, formerUntil, box);
  }

  static EndpointSecrets secrets(
      UUID endpointId,
      byte[] secret,
      byte @Nullable [] former,
      @Nullable Instant formerUntil,
      SecretBox box) {
    return new EndpointSecrets(
        box.open(secret, boundTo(endpointId)),
        former == null ? null : box.open(former, boundTo(endpointId)),
        formerUntil);
  }

  private static String boundTo(UUID endpointId) {
    return "webhook_endpoint/" + endpointId;
  }
}
