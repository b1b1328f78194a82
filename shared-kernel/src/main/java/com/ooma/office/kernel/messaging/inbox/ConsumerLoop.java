package com.ooma.office.kernel.messaging.inbox;

import com.ooma.office.kernel.messaging.wire.Arrival;
import com.ooma.office.kernel.persistence.Faults;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Reads batches, has them given their effect, then commits the offsets. After a fault that passes
/// it goes back to the first event that still waits, and pauses a little longer each time; what had
/// its effect by then is known to its intake.
public final class ConsumerLoop implements Runnable {

  private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration LAST_COMMIT = Duration.ofSeconds(1);

  /// Milliseconds. While single events wait the others must not wait long with them.
  private static final int SHORTEST_PAUSE = 50;

  private static final int LONGEST_PAUSE_FOR_SOME = 500;
  private static final int LONGEST_PAUSE_FOR_ALL = 5_000;

  private final Supplier<Consumer<String, byte[]>> connect;
  private final Intake intake;
  private final Collection<String> topics;
  private final IntConsumer received;

  private volatile boolean stopping;
  private volatile @Nullable Consumer<String, byte[]> consumer;
  private int pause;

  /// @param topics one at least
  /// @param received is told how many events had their effect, were known already, or were parked
  public ConsumerLoop(
      Supplier<Consumer<String, byte[]>> connect,
      Intake intake,
      Collection<String> topics,
      IntConsumer received) {
    this.connect = connect;
    this.intake = intake;
    this.topics = topics;
    this.received = received;
  }

  public void stop() {
    stopping = true;
    var connected = consumer;
    if (connected != null) {
      connected.wakeup();
    }
  }

  @Override
  public void run() {
    while (!stopping) {
      try (var connected = connect.get()) {
        consumer = connected;
        consume(connected);
      } catch (WakeupException | InterruptException _) {
        LOG.debug("The consumer is woken to stop");
      } catch (KafkaException e) {
        LOG.warnf("The consumer connects anew: %s", e.getMessage());
        pause(LONGEST_PAUSE_FOR_ALL);
      }
    }
  }

  private void consume(Consumer<String, byte[]> connected) {
    connected.subscribe(topics);
    try {
      while (!stopping) {
        take(connected);
      }
    } catch (WakeupException _) {
      LOG.debug("The consumer is woken to stop");
    }
    connected.commitSync(LAST_COMMIT);
  }

  private void take(Consumer<String, byte[]> connected) {
    var arrivals = new ArrayList<Arrival>();
    connected.poll(POLL).forEach(record -> arrivals.add(intake.read(record)));
    if (arrivals.isEmpty()) {
      return;
    }
    try {
      var again = intake.accept(arrivals);
      goBack(connected, again);
      connected.commitAsync(ConsumerLoop::noteCommit);
      received.accept(arrivals.size() - again.size());
      if (again.isEmpty()) {
        pause = 0;
      } else {
        pause(LONGEST_PAUSE_FOR_SOME);
      }
    } catch (WakeupException | InterruptException e) {
      throw e;
    } catch (RuntimeException fault) {
      LOG.warnf("%d events wait: %s", arrivals.size(), Faults.describe(fault));
      goBack(connected, arrivals);
      pause(LONGEST_PAUSE_FOR_ALL);
    }
  }

  /// A commit fails while partitions move to other instances, for one. The next one makes up for
  /// it.
  private static void noteCommit(
      Map<TopicPartition, OffsetAndMetadata> offsets, @Nullable Exception fault) {
    if (fault != null) {
      LOG.debugf("%s are not committed: %s", offsets.keySet(), fault.getMessage());
    }
  }

  /// To the first of `again` in each partition that is still ours.
  private static void goBack(Consumer<String, byte[]> connected, List<Arrival> again) {
    var first = new HashMap<TopicPartition, Long>();
    again.forEach(arrival -> first.merge(arrival.partition(), arrival.offset(), Math::min));
    first.keySet().retainAll(connected.assignment());
    first.forEach(connected::seek);
  }

  private void pause(int longest) {
    pause = Math.clamp(pause * 2L, SHORTEST_PAUSE, longest);
    try {
      Thread.sleep(pause / 2 + ThreadLocalRandom.current().nextInt(pause));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
