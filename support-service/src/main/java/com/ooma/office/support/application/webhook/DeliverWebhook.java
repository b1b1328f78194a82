package com.ooma.office.support.application.webhook;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.webhook.port.WebhookPolicy;
import com.ooma.office.support.application.webhook.port.WebhookQueue;
import com.ooma.office.support.application.webhook.port.WebhookSender;
import com.ooma.office.support.domain.webhook.DeliverySchedule;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/// Brings one waiting message to its endpoint.
///
/// It is marked as delivered after the receiver took it, so a crash in between sends it twice
/// rather than never; both have the same `webhook-id`.
@UseCase
public class DeliverWebhook {

  /// Longer than a receiver is waited for, short enough to be made up for after a crash.
  static final Duration LEASE = Duration.ofSeconds(60);

  private final WebhookQueue queue;
  private final WebhookSender sender;
  private final WebhookPolicy policy;
  private final Clock clock;

  public DeliverWebhook(
      WebhookQueue queue, WebhookSender sender, WebhookPolicy policy, Clock clock) {
    this.queue = queue;
    this.sender = sender;
    this.policy = policy;
    this.clock = clock;
  }

  public record Command(UUID endpointId) {}

  /// @return whether one was taken, so that it is worth bringing the next at once: an endpoint that
  ///   takes nothing is left alone for a while, and its other messages keep their tries
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public boolean handle(Command command) {
    return queue
        .takeOfAnyAccount(command.endpointId(), LEASE, clock.instant())
        .map(this::send)
        .orElse(false);
  }

  private boolean send(WebhookQueue.Due due) {
    switch (sender.send(due)) {
      case WebhookSender.Taken(var status) -> {
        queue.taken(due, status, clock.instant());
        return true;
      }
      case WebhookSender.Gone _ -> queue.gone(due);
      case WebhookSender.NotTaken(var why) ->
          DeliverySchedule.pauseAfter(due.attempts(), policy.chance())
              .ifPresentOrElse(
                  pause -> queue.postpone(due, pause, why), () -> queue.giveUp(due, why));
    }
    return false;
  }
}
