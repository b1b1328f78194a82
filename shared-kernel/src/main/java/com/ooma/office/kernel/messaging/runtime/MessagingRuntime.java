package com.ooma.office.kernel.messaging.runtime;

import com.ooma.office.kernel.messaging.inbox.ConsumerLoop;
import com.ooma.office.kernel.messaging.inbox.Handlers;
import com.ooma.office.kernel.messaging.inbox.Inbox;
import com.ooma.office.kernel.messaging.inbox.OthersTopics;
import com.ooma.office.kernel.messaging.outbox.Relay;
import com.ooma.office.kernel.messaging.outbox.Wakeup;
import com.ooma.office.kernel.messaging.wire.KafkaClients;
import com.ooma.office.kernel.messaging.wire.Topics;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Starts and stops the relay and the consumer loops with the service; waits for the broker as long
/// as it takes, while the service already answers.
@ApplicationScoped
public class MessagingRuntime {

  private static final Logger LOG = Logger.getLogger(MessagingRuntime.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final AgroalDataSource database;
  private final KafkaClients kafka;
  private final Wakeup wakeup;
  private final Handlers handlers;
  private final Inbox inbox;
  private final OthersTopics others;
  private final MessagingMeters meters;
  private final String service;
  private final String instance;

  private volatile boolean stopping;
  private @Nullable Relay relay;
  private final List<ConsumerLoop> consumers = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  MessagingRuntime(
      AgroalDataSource database,
      KafkaClients kafka,
      Wakeup wakeup,
      Handlers handlers,
      Inbox inbox,
      OthersTopics others,
      MessagingMeters meters,
      @ConfigProperty(name = "office.service") String service,
      @ConfigProperty(name = "office.instance") String instance) {
    this.database = database;
    this.kafka = kafka;
    this.wakeup = wakeup;
    this.service = service;
    this.instance = instance;
    this.handlers = handlers;
    this.inbox = inbox;
    this.others = others;
    this.meters = meters;
  }

  void start(@Observes StartupEvent startup) {
    var publishing =
        new Relay(database, kafka::producer, wakeup, service, instance, meters::published);
    relay = publishing;
    meters.watch(publishing);
    launch("relay", publishing, this::ensureEvents);
    if (!handlers.topics().isEmpty()) {
      var consumer =
          new ConsumerLoop(
              () -> kafka.consumer(service, instance), inbox, handlers.topics(), meters::received);
      consumers.add(consumer);
      launch("events", consumer, this::ensureEvents);
    }
    others.names().forEach(this::listen);
  }

  /// A loop for each, since others' faults are not ours.
  private void listen(String topic) {
    var consumer =
        new ConsumerLoop(
            () -> kafka.consumerOfOthers(topic, service, instance),
            others,
            List.of(topic),
            meters::received);
    consumers.add(consumer);
    launch(topic, consumer, admin -> Topics.ensureOfOthers(admin, topic));
  }

  void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
    stopping = true;
    if (relay != null) {
      relay.stop();
    }
    consumers.forEach(ConsumerLoop::stop);
    for (var thread : threads) {
      if (!thread.join(Duration.ofSeconds(5))) {
        thread.interrupt();
      }
    }
  }

  private void launch(String name, Runnable loop, Preparation preparation) {
    threads.add(
        Thread.ofPlatform()
            .daemon()
            .name("office-" + name)
            .start(() -> runUntilStopped(loop, preparation)));
  }

  /// A loop ends when it is stopped. One that ends otherwise begins again, but never at once.
  private void runUntilStopped(Runnable loop, Preparation preparation) {
    try {
      while (!stopping) {
        try {
          prepare(preparation);
          loop.run();
        } catch (KafkaException e) {
          LOG.warnf("Kafka can't be reached yet: %s", e.getMessage());
        } catch (RuntimeException e) {
          LOG.error("The events of this service stood still for a moment", e);
        }
        if (!stopping) {
          Thread.sleep(PAUSE);
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void prepare(Preparation preparation) throws InterruptedException {
    try (Admin admin = kafka.admin()) {
      preparation.prepare(admin);
    }
  }

  private void ensureEvents(Admin admin) throws InterruptedException {
    Topics.ensure(admin, Topics.ownedBy(service).toList());
    Topics.ensure(admin, handlers.topics());
  }

  /// Has the topics of a loop be there.
  @FunctionalInterface
  private interface Preparation {

    void prepare(Admin admin) throws InterruptedException;
  }
}
