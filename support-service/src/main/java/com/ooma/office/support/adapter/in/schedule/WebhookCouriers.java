package com.ooma.office.support.adapter.in.schedule;

import com.ooma.office.support.application.webhook.DeliverWebhook;
import com.ooma.office.support.application.webhook.ForgetWebhooks;
import com.ooma.office.support.application.webhook.TellEndpoints;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/// Brings messages to the portal's endpoints. Each endpoint has a courier of its own while there is
/// something for it, so that one that is slow keeps no other waiting; one that takes nothing gets
/// one message a round, so that it takes no time from others.
@ApplicationScoped
class WebhookCouriers {

  private static final Logger LOG = Logger.getLogger(WebhookCouriers.class);

  private final TellEndpoints tellEndpoints;
  private final DeliverWebhook deliverWebhook;
  private final ForgetWebhooks forgetWebhooks;
  private final Set<UUID> served = ConcurrentHashMap.newKeySet();

  WebhookCouriers(
      TellEndpoints tellEndpoints, DeliverWebhook deliverWebhook, ForgetWebhooks forgetWebhooks) {
    this.tellEndpoints = tellEndpoints;
    this.deliverWebhook = deliverWebhook;
    this.forgetWebhooks = forgetWebhooks;
  }

  @Scheduled(every = "{office.due-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void sendOut() {
    tellEndpoints.handle().stream()
        .filter(served::add)
        .forEach(endpoint -> Thread.ofVirtual().name("webhooks").start(() -> serve(endpoint)));
  }

  @Scheduled(every = "{office.tidy-up.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void tidyUp() {
    forgetWebhooks.handle();
  }

  private void serve(UUID endpoint) {
    try {
      boolean more = true;
      while (more) {
        more = deliverWebhook.handle(new DeliverWebhook.Command(endpoint));
      }
    } catch (RuntimeException fault) {
      LOG.warnf(fault, "Messages to endpoint %s could not be sent", endpoint);
    } finally {
      served.remove(endpoint);
    }
  }
}
