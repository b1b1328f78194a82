package com.ooma.office.support.adapter.in.schedule;

import com.ooma.office.support.application.webhook.DeliverWebhook;
import com.ooma.office.support.application.webhook.ForgetWebhooks;
import com.ooma.office.support.application.webhook.TellEndpoints;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.UUID;

/// Brings messages to the portal's endpoints. Each endpoint has a courier of its own while there is
/// something for it, so that one that is slow keeps no other waiting; one that takes nothing gets
/// one message a round, so that it takes no time from others.
@ApplicationScoped
class WebhookCouriers {

  /// Receivers are waited for no longer.
  private static final Duration LAST_DELIVERY = Duration.ofSeconds(5);

  private final TellEndpoints tellEndpoints;
  private final DeliverWebhook deliverWebhook;
  private final ForgetWebhooks forgetWebhooks;
  private final Couriers couriers = new Couriers(LAST_DELIVERY);

  WebhookCouriers(
      TellEndpoints tellEndpoints, DeliverWebhook deliverWebhook, ForgetWebhooks forgetWebhooks) {
    this.tellEndpoints = tellEndpoints;
    this.deliverWebhook = deliverWebhook;
    this.forgetWebhooks = forgetWebhooks;
  }

  @Scheduled(every = "{office.due-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void sendOut() {
    tellEndpoints.handle().forEach(endpoint -> couriers.send(endpoint, () -> deliver(endpoint)));
  }

  private boolean deliver(UUID endpoint) {
    return deliverWebhook.handle(new DeliverWebhook.Command(endpoint));
  }

  @Scheduled(every = "{office.tidy-up.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void tidyUp() {
    forgetWebhooks.handle();
  }

  void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
    couriers.end();
  }
}
