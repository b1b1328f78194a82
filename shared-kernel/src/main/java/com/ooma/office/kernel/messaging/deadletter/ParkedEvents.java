package com.ooma.office.kernel.messaging.deadletter;

import com.ooma.office.kernel.messaging.inbox.Parking;
import com.ooma.office.kernel.messaging.outbox.PendingEvents;
import com.ooma.office.kernel.messaging.wire.Arrival;
import com.ooma.office.kernel.messaging.wire.Envelope;
import com.ooma.office.kernel.persistence.Statements;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/// Puts an event aside as a dead letter, and tells the operators' topic, both in the present
/// transaction.
@Singleton
class ParkedEvents implements Parking {

  private static final int MAX_PAYLOAD_SHOWN = 100_000;

  private final AgroalDataSource database;
  private final PendingEvents pending;

  ParkedEvents(AgroalDataSource database, PendingEvents pending) {
    this.database = database;
    this.pending = pending;
  }

  @Override
  public boolean parkBehind(Arrival arrival) {
    var account = arrival.event().accountId();
    if (!Statements.inDatabase(database, it -> DeadLetterTable.holds(it, account))) {
      return false;
    }
    park(arrival, "waits behind an earlier dead letter");
    return true;
  }

  @Override
  public void park(Arrival arrival, String reason) {
    if (Statements.inDatabase(database, it -> DeadLetterTable.insert(it, arrival, reason))) {
      var event = arrival.event();
      pending.add(
          Envelope.PARKED,
          event.accountId(),
          event.aggregateId(),
          event.sequence(),
          EventParked.of(arrival, reason));
    }
  }

  /// A notice must never be too large to publish itself.
  private static String beginningOf(byte[] payload) {
    int length = Math.min(payload.length, MAX_PAYLOAD_SHOWN);
    return new String(payload, 0, length, StandardCharsets.UTF_8);
  }

  /// What operators read in `<service>.dead-letters`; the table, not this, is what is redriven.
  record EventParked(
      UUID eventId,
      String topic,
      int partition,
      long offset,
      String type,
      UUID accountId,
      UUID aggregateId,
      long sequence,
      Instant occurredAt,
      String reason,
      String payload) {

    static EventParked of(Arrival arrival, String reason) {
      var event = arrival.event();
      return new EventParked(
          event.eventId(),
          arrival.topic(),
          arrival.partition().partition(),
          arrival.offset(),
          event.type(),
          event.accountId(),
          event.aggregateId(),
          event.sequence(),
          event.occurredAt(),
          reason,
          beginningOf(event.payload()));
    }
  }
}
