package com.ooma.office.support.adapter.in.schedule;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/// Threads that bring messages to endpoints, one for each endpoint while there is something for it.
final class Couriers {

  private static final Logger LOG = Logger.getLogger(Couriers.class);

  private final Map<UUID, Thread> underWay = new ConcurrentHashMap<>();
  private final Duration patience;
  private volatile boolean ending;

  /// @param patience how long all of them together are waited for in the end
  Couriers(Duration patience) {
    this.patience = patience;
  }

  /// Nothing if a courier is on the way to this endpoint, or once the service ends.
  ///
  /// @param delivery brings one message, and says whether the next is worth bringing at once
  void send(UUID endpoint, BooleanSupplier delivery) {
    if (ending) {
      return;
    }
    var courier = Thread.ofVirtual().name("webhooks").unstarted(() -> serve(endpoint, delivery));
    if (underWay.putIfAbsent(endpoint, courier) == null) {
      courier.start();
    }
  }

  /// Waits until what is on the way has come, and its outcome is written down: the database is
  /// closed next.
  void end() throws InterruptedException {
    ending = true;
    long last = System.nanoTime() + patience.toNanos();
    for (var courier : underWay.values()) {
      courier.join(Duration.ofNanos(last - System.nanoTime()));
    }
  }

  private void serve(UUID endpoint, BooleanSupplier delivery) {
    try {
      boolean more = true;
      while (more && !ending) {
        more = delivery.getAsBoolean();
      }
    } catch (RuntimeException fault) {
      LOG.warnf(fault, "Messages to endpoint %s could not be sent", endpoint);
    } finally {
      underWay.remove(endpoint);
    }
  }
}
