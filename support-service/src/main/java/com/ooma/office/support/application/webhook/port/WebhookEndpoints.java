package com.ooma.office.support.application.webhook.port;

import com.ooma.office.support.domain.webhook.WebhookEndpoint;
import java.util.Optional;
import java.util.UUID;

/// The endpoints, to be changed: whoever finds one has it alone until the transaction ends. They
/// are the portal's, and of no account.
public interface WebhookEndpoints {

  Optional<WebhookEndpoint> findOfAnyAccount(UUID endpointId);

  /// How many there are. Until the transaction ends, nobody else is told so.
  long registered();

  /// The revision of one that was found, as its readers know it.
  long revision(WebhookEndpoint endpoint);

  void save(WebhookEndpoint endpoint);

  /// With what was and is to be sent there.
  void remove(WebhookEndpoint endpoint);
}
