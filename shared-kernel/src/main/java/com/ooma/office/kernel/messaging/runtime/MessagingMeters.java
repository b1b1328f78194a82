package com.ooma.office.kernel.messaging.runtime;

import com.ooma.office.kernel.messaging.deadletter.DeadLetterTable;
import com.ooma.office.kernel.messaging.outbox.Relay;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.sql.SQLException;

/// What ops watch of the events: how many go out and come in, which instance publishes, and how
/// many dead letters wait.
@Singleton
class MessagingMeters {

  private final MeterRegistry registry;
  private final Counter published;
  private final Counter received;

  MessagingMeters(MeterRegistry registry, AgroalDataSource database) {
    this.registry = registry;
    this.published =
        Counter.builder("office.events.published")
            .description("Events that the broker confirmed, repeated ones included")
            .register(registry);
    this.received =
        Counter.builder("office.events.received")
            .description("Events that had their effect, were known already, or were parked")
            .register(registry);
    Gauge.builder("office.dead.letters", () -> waiting(database))
        .description("Events that wait until ops redrive or abandon them")
        .register(registry);
  }

  void watch(Relay relay) {
    Gauge.builder("office.relay.leads", () -> relay.leads() ? 1 : 0)
        .description("1 on the instance that publishes the service's events")
        .register(registry);
  }

  void published(int events) {
    published.increment(events);
  }

  void received(int events) {
    received.increment(events);
  }

  private static double waiting(AgroalDataSource database) {
    try (var connection = database.getConnection()) {
      return DeadLetterTable.count(connection);
    } catch (SQLException _) {
      return Double.NaN;
    }
  }
}
