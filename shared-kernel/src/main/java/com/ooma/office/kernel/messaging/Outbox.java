package com.ooma.office.kernel.messaging;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.domain.AggregateRoot.Recorded;
import com.ooma.office.kernel.messaging.outbox.PendingEvents;
import com.ooma.office.kernel.messaging.wire.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/// Where events go when an aggregate is saved: they leave if, and only if, the change commits.
@ApplicationScoped
public class Outbox {

  private final PendingEvents pending;

  Outbox(PendingEvents pending) {
    this.pending = pending;
  }

  /// Publishes what an aggregate recorded, in order.
  ///
  /// @param contract turns a domain event into the record the other services know
  public <E> void publish(
      UUID aggregateId,
      Recorded<E> recorded,
      Function<? super E, ? extends IntegrationEvent> contract) {
    long sequence = recorded.firstSequence();
    for (var event : recorded.events()) {
      var told = contract.apply(event);
      pending.add(
          Envelope.typeOf(told.getClass()), told.accountId(), aggregateId, sequence++, told);
    }
  }
}
