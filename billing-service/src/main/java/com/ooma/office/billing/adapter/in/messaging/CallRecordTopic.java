package com.ooma.office.billing.adapter.in.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.ooma.office.billing.application.usage.HearCallRecords;
import com.ooma.office.kernel.messaging.wire.KafkaClients;
import com.ooma.office.kernel.messaging.wire.Topics;
import com.ooma.office.kernel.persistence.Faults;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.WakeupException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Reads call records that the voice switch writes to its topic: each record's value is what a line
/// of `POST /v1/call-records` is. They are no events of the house: call id and leg make each have
/// its effect once, in any order, so that a batch is simply read again after a fault.
@ApplicationScoped
class CallRecordTopic {

  static final String TOPIC = "voice.call-records";

  private static final Logger LOG = Logger.getLogger(CallRecordTopic.class);
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final KafkaClients kafka;
  private final HearCallRecords hearCallRecords;
  private final ObjectMapper json;
  private final String instance;
  private volatile boolean stopping;
  private volatile @Nullable Consumer<String, byte[]> consumer;
  private @Nullable Thread thread;

  CallRecordTopic(
      KafkaClients kafka,
      HearCallRecords hearCallRecords,
      ObjectMapper json,
      @ConfigProperty(name = "office.instance") String instance) {
    this.kafka = kafka;
    this.hearCallRecords = hearCallRecords;
    this.json = json;
    this.instance = instance;
  }

  void start(@Observes StartupEvent startup) {
    thread = Thread.ofPlatform().daemon().name("office-call-records").start(this::run);
  }

  void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
    stopping = true;
    var connected = consumer;
    if (connected != null) {
      connected.wakeup();
    }
    if (thread != null && !thread.join(Duration.ofSeconds(5))) {
      thread.interrupt();
    }
  }

  /// After a fault it begins again where the last batch was committed.
  private void run() {
    try {
      while (!stopping) {
        try {
          read();
        } catch (WakeupException _) {
          LOG.debug("The reader of call records is woken to stop");
        } catch (RuntimeException fault) {
          LOG.warnf("Call records wait: %s", Faults.describe(fault));
          Thread.sleep(PAUSE);
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void read() throws InterruptedException {
    try (var admin = kafka.admin()) {
      Topics.ensure(admin, List.of(TOPIC));
    }
    try (var connected = kafka.consumer("billing-call-records", instance + "-call-records")) {
      consumer = connected;
      connected.subscribe(List.of(TOPIC));
      while (!stopping) {
        take(connected);
      }
    }
  }

  private void take(Consumer<String, byte[]> connected) {
    var places = new ArrayList<String>();
    var texts = new ArrayList<String>();
    for (var record : connected.poll(POLL)) {
      places.add(record.partition() + "/" + record.offset());
      texts.add(record.value() == null ? "null" : new String(record.value(), UTF_8));
    }
    if (!texts.isEmpty()) {
      var lines = CallRecordLines.each(texts, json);
      hearCallRecords.handle(
          new HearCallRecords.Command(places, lines.records(), lines.unreadable()));
      connected.commitSync();
    }
  }
}
