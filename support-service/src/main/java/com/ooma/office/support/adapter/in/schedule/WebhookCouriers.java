package com.ooma.office.support.adapter.in.schedule;

import com.ooma.office.support.application.webhook.DeliverWebhook;
import com.ooma.office.support.application.webhook.TellEndpoints;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/// Brings messages to the portal's endpoints. Each endpoint has a courier of its own while there is
/// something for it, so that one that is slow or dead keeps no other waiting.
@ApplicationScoped
class WebhookCouriers {

  private static final Logger LOG = Logger.getLogger(WebhookCouriers.class);

  private final TellEndpoints tellEndpoints;
  private final DeliverWebhook deliverWebhook;
  private final Set<UUID> served = ConcurrentHashMap.newKeySet();

  WebhookCouriers(TellEndpoints tellEndpoints, DeliverWebhook deliverWebhook) {
    this.tellEndpoints = tellEndpoints;
    this.deliverWebhook = deliverWebhook;
  }

  @Scheduled(every = "{office.due-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void sendOut() {
    tellEndpoints.handle().stream()
        .filter(served::add)
        .forEach(endpoint -> Thread.ofVirtual().name("webhooks").start(() -> serve(endpoint)));
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
