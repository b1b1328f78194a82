package com.ooma.office.kernel.messaging;

import java.time.Duration;
import java.util.Collection;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Reads batches, has the inbox apply them, then commits the offsets. After a fault that passes it
/// goes back to where the batch began and waits a little longer each time; what had its effect by
/// then is known to the inbox.
final class ConsumerLoop implements Runnable {

  private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final long LONGEST_PAUSE = 5_000;

  private final Supplier<Consumer<String, byte[]>> connect;
  private final Inbox inbox;
  private final Collection<String> topics;

  private volatile boolean stopping;
  private volatile @Nullable Consumer<String, byte[]> consumer;
  private long pause;

  ConsumerLoop(Supplier<Consumer<String, byte[]>> connect, Inbox inbox, Collection<String> topics) {
    this.connect = connect;
    this.inbox = inbox;
    this.topics = topics;
  }

  void stop() {
    stopping = true;
    var connected = consumer;
    if (connected != null) {
      connected.wakeup();
    }
  }

  @Override
  public void run() {
    if (topics.isEmpty()) {
      return;
    }
    while (!stopping) {
      try (var connected = connect.get()) {
        consumer = connected;
        connected.subscribe(topics);
        while (!stopping) {
          take(connected);
        }
      } catch (WakeupException | InterruptException _) {
        LOG.debug("The consumer is woken to stop");
      } catch (KafkaException e) {
        LOG.warnf("The consumer connects anew: %s", e.getMessage());
      }
    }
  }

  private void take(Consumer<String, byte[]> connected) {
    var records = connected.poll(POLL);
    if (records.isEmpty()) {
      return;
    }
    try {
      inbox.accept(StreamSupport.stream(records.spliterator(), false).map(Arrival::of).toList());
      connected.commitAsync();
      pause = 0;
    } catch (WakeupException | InterruptException e) {
      throw e;
    } catch (RuntimeException fault) {
      LOG.warnf("%d events wait: %s", records.count(), DeadLetterTable.describe(fault));
      goBack(connected, records);
      pause();
    }
  }

  private static void goBack(
      Consumer<String, byte[]> connected, ConsumerRecords<String, byte[]> records) {
    for (TopicPartition partition : records.partitions()) {
      var first = records.records(partition).getFirst().offset();
      connected.seek(partition, new OffsetAndMetadata(first));
    }
  }

  private void pause() {
    pause = Math.clamp(pause * 2, 100, LONGEST_PAUSE);
    try {
      Thread.sleep(pause);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
