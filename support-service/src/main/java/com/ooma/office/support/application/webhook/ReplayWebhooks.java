package com.ooma.office.support.application.webhook;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.webhook.port.WebhookEndpoints;
import com.ooma.office.support.application.webhook.port.WebhookLog;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/// Ops have messages sent again, or one that tells of nothing.
@UseCase
public class ReplayWebhooks {

  private final WebhookEndpoints endpoints;
  private final WebhookLog log;
  private final Ids ids;
  private final Clock clock;

  ReplayWebhooks(WebhookEndpoints endpoints, WebhookLog log, Ids ids, Clock clock) {
    this.endpoints = endpoints;
    this.log = log;
    this.ids = ids;
    this.clock = clock;
  }

  public record Command(UUID endpointId) {}

  public void one(Command command, UUID messageId) {
    requireEndpoint(command);
    if (!log.replay(command.endpointId(), messageId)) {
      throw Refused.notFound("message");
    }
  }

  /// @return how many
  public int since(Command command, Instant since) {
    requireEndpoint(command);
    return log.replaySince(command.endpointId(), since);
  }

  /// @return the message's id
  public UUID test(Command command) {
    requireEndpoint(command);
    var messageId = ids.next();
    log.test(command.endpointId(), messageId, clock.instant());
    return messageId;
  }

  private void requireEndpoint(Command command) {
    if (endpoints.findOfAnyAccount(command.endpointId()).isEmpty()) {
      throw Refused.notFound("endpoint");
    }
  }
}
