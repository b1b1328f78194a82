package com.ooma.office.kernel.messaging.inbox;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.messaging.TopicListener;
import com.ooma.office.kernel.messaging.wire.Arrival;
import com.ooma.office.kernel.persistence.Faults;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/// Gives the records of topics that others fill to the service's [TopicListener]s. The inbox has no
/// part in it, as nothing numbers such records; those that can't have their effect are parked, each
/// alone.
@Singleton
public class OthersTopics implements Intake {

  private static final Logger LOG = Logger.getLogger(OthersTopics.class);

  private final Map<String, TopicListener> listeners = new TreeMap<>();
  private final Parking parking;
  private final Halving halving = new Halving(this::inTransaction, this::settle);

  OthersTopics(Instance<TopicListener> listeners, Parking parking) {
    this.parking = parking;
    for (var listener : listeners) {
      if (this.listeners.putIfAbsent(listener.topic(), listener) != null) {
        throw new IllegalStateException("two listeners to " + listener.topic());
      }
    }
  }

  public Set<String> names() {
    return listeners.keySet();
  }

  /// How reasons begin for which records of the topic are tried again.
  public Set<String> earlyCodes(String topic) {
    var listener = listeners.get(topic);
    return listener == null ? Set.of() : listener.early();
  }

  @Override
  public Arrival read(ConsumerRecord<String, byte[]> record) {
    return Arrival.ofOthers(record);
  }

  @Override
  public List<Arrival> accept(List<Arrival> arrivals) {
    return halving.accept(arrivals);
  }

  /// Gives one record that was parked its effect, in the present transaction.
  ///
  /// @throws IllegalArgumentException if it still can't have it
  public void deliver(String topic, byte[] payload) {
    var refusal = take(topic, List.of(payload)).get(0);
    if (refusal != null) {
      throw new IllegalArgumentException(refusal);
    }
  }

  private void inTransaction(List<Arrival> arrivals) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          var payloads = arrivals.stream().map(arrival -> arrival.event().payload()).toList();
          take(arrivals.getFirst().topic(), payloads)
              .forEach((place, reason) -> park(arrivals.get(place), reason));
        });
  }

  /// As events do, a record may need too deep a stack; that is its own fault.
  private Map<Integer, String> take(String topic, List<byte[]> payloads) {
    var listener = listeners.get(topic);
    if (listener == null) {
      throw new IllegalArgumentException("nobody listens to " + topic + " any more");
    }
    try {
      return listener.take(payloads);
    } catch (StackOverflowError e) {
      throw new IllegalArgumentException("a record of %s needs too deep a stack".formatted(topic));
    }
  }

  private boolean settle(Arrival arrival, RuntimeException fault) {
    if (Faults.passes(fault)) {
      LOG.logf(
          Faults.loudness(fault),
          "A record of %s waits: %s",
          arrival.topic(),
          Faults.describe(fault));
      return false;
    }
    LOG.errorf(fault, "A record of %s is parked", arrival.topic());
    QuarkusTransaction.requiringNew().run(() -> park(arrival, reason(fault)));
    return true;
  }

  private void park(Arrival arrival, String reason) {
    parking.park(arrival, Faults.describe(reason));
  }

  private static String reason(RuntimeException fault) {
    return fault instanceof Refused refused
        ? refused.code() + ": " + refused.detail()
        : Faults.describe(fault);
  }
}
