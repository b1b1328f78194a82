package com.ooma.office.kernel.messaging;

import com.ooma.office.kernel.persistence.Statements;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/// Puts an event aside as a dead letter, and tells the operators' topic, both in the present
/// transaction. An event that was put aside before stays as it is.
@Singleton
class ParkedEvents {

  private static final int MAX_PAYLOAD_SHOWN = 100_000;

  private final AgroalDataSource database;
  private final Outbox outbox;

  ParkedEvents(AgroalDataSource database, Outbox outbox) {
    this.database = database;
    this.outbox = outbox;
  }

  /// Parks an event of an account that has a dead letter.
  ///
  /// @return false if the dead letter was settled meanwhile, so that the event need not wait
  boolean parkBehind(Arrival arrival) {
    var account = arrival.event().accountId();
    if (!Statements.inDatabase(database, it -> DeadLetterTable.holds(it, account))) {
      return false;
    }
    park(arrival, "waits behind an earlier dead letter");
    return true;
  }

  /// @param reason in one line that can be stored, as [Faults#describe] says it
  void park(Arrival arrival, String reason) {
    if (Statements.inDatabase(database, it -> DeadLetterTable.insert(it, arrival, reason))) {
      outbox.tellOperators(arrival.event(), EventParked.of(arrival, reason));
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
