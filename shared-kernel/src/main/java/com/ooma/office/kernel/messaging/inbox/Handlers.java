package com.ooma.office.kernel.messaging.inbox;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.kernel.messaging.wire.Envelope;
import com.ooma.office.kernel.messaging.wire.EventJson;
import com.ooma.office.kernel.messaging.wire.Topics;
import com.ooma.office.kernel.messaging.wire.Tracing;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// What the service does with each event that it wants, as its listeners said.
@Singleton
public class Handlers implements Subscriptions {

  private final EventJson json;
  private final Map<String, Consumer<byte[]>> handlers = new HashMap<>();
  private final Set<String> topics = new TreeSet<>();

  Handlers(EventJson json, Instance<EventListener> listeners) {
    this.json = json;
    listeners.forEach(listener -> listener.subscribe(this));
  }

  @Override
  public <T extends IntegrationEvent> Subscriptions on(Class<T> contract, Consumer<T> handler) {
    Consumer<byte[]> reading = payload -> handler.accept(json.read(payload, contract));
    if (handlers.putIfAbsent(Envelope.typeOf(contract), reading) != null) {
      throw new IllegalStateException("two listeners for " + contract.getSimpleName());
    }
    topics.add(Topics.eventsOf(Envelope.producerOf(contract)));
    return this;
  }

  public Set<String> topics() {
    return topics;
  }

  /// Gives `event` its effect; it has none if nobody here wants it.
  public void deliver(Envelope event) {
    var handler = handlers.get(event.type());
    if (handler != null) {
      Tracing.during(event, () -> deliver(event, handler));
    }
  }

  /// A text can be deep or long enough for somebody's stack: that is the event's fault, and must
  /// not end the thread that reads everybody's.
  private static void deliver(Envelope event, Consumer<byte[]> handler) {
    try {
      handler.accept(event.payload());
    } catch (StackOverflowError e) {
      throw new IllegalArgumentException("%s needs too deep a stack".formatted(event.type()));
    }
  }
}
