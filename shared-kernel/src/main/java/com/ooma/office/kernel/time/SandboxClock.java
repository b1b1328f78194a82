package com.ooma.office.kernel.time;

import com.ooma.office.kernel.domain.BusinessCalendar;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Lets a sandbox move the product's time forward for all services at once: the topic
/// `sandbox.clock` says by how much (an ISO-8601 duration), from its first record to its newest. A
/// production service refuses to start with it.
@ApplicationScoped
public class SandboxClock {

  private static final Logger LOG = Logger.getLogger(SandboxClock.class);
  private static final TopicPartition TOPIC = new TopicPartition("sandbox.clock", 0);

  /// The scheduler begins at [Interceptor.Priority#PLATFORM_BEFORE].
  private static final int BEFORE_ALL = Interceptor.Priority.PLATFORM_BEFORE - 1;

  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_POLL = Duration.ofSeconds(5);

  private final boolean on;
  private final Map<String, Object> broker;
  private final CountDownLatch caughtUp = new CountDownLatch(1);
  private volatile Duration ahead = Duration.ZERO;
  private volatile boolean stopping;
  private volatile @Nullable Consumer<String, String> consumer;

  SandboxClock(
      @ConfigProperty(name = "office.sandbox.clock", defaultValue = "false") boolean on,
      @Identifier("default-kafka-broker") Map<String, Object> broker) {
    this.on = on;
    this.broker = broker;
  }

  boolean isOn() {
    return on;
  }

  Clock ahead() {
    return new Ahead(BusinessCalendar.PARIS);
  }

  /// Before anything else starts: no event is handled, and no round of work done, on yesterday's
  /// date.
  void start(@Observes @Priority(BEFORE_ALL) StartupEvent startup) {
    if (!on) {
      return;
    }
    if (ConfigUtils.getProfiles().contains("prod")) {
      throw new IllegalStateException(
          "office.sandbox.clock is for sandboxes, and this is production");
    }
    Thread.ofPlatform().daemon().name("office-sandbox-clock").start(this::follow);
    try {
      if (!caughtUp.await(10, TimeUnit.SECONDS)) {
        LOG.warn("The sandbox clock was not read in time; it will be followed as soon as it is");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  void stop(@Observes ShutdownEvent shutdown) {
    stopping = true;
    var connected = consumer;
    if (connected != null) {
      connected.wakeup();
    }
  }

  private void follow() {
    while (!stopping) {
      try (var connected = connect()) {
        consumer = connected;
        while (connected.partitionsFor(TOPIC.topic()).isEmpty()) {
          caughtUp.countDown(); // nobody has moved the clock yet
          Thread.sleep(PAUSE);
        }
        connected.assign(List.of(TOPIC));
        connected.seekToBeginning(List.of(TOPIC));
        long end = connected.endOffsets(List.of(TOPIC)).getOrDefault(TOPIC, 0L);
        while (!stopping) {
          if (connected.position(TOPIC) >= end) {
            caughtUp.countDown();
          }
          connected.poll(LONGEST_POLL).forEach(record -> move(record.value()));
        }
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return;
      } catch (WakeupException | InterruptException _) {
        LOG.debug("The sandbox clock is woken to stop");
      } catch (KafkaException e) {
        LOG.warnf("The sandbox clock stands still: %s", e.getMessage());
        rest();
      }
    }
  }

  private static void rest() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void move(@Nullable String text) {
    try {
      var target = Duration.parse(text == null ? "" : text);
      if (target.compareTo(ahead) > 0) {
        ahead = target;
        LOG.infof("It is %s now", ahead().instant());
      }
    } catch (DateTimeParseException _) {
      LOG.warn("The sandbox clock was told something that is no duration");
    }
  }

  private Consumer<String, String> connect() {
    var settings = new HashMap<>(broker);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false); // it always reads all
    settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, (int) LONGEST_POLL.toMillis());
    return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
  }

  private final class Ahead extends Clock {

    private final ZoneId zone;

    Ahead(ZoneId zone) {
      this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new Ahead(other);
    }

    @Override
    public Instant instant() {
      return Instant.now().plus(ahead);
    }
  }
}
