package com.ooma.office.kernel.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.kernel.contract.IntegrationEvent;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/// An event in transit: CloudEvents 1.0 in Kafka's binary mode. `sequence` numbers the events of
/// one aggregate from 1; `payload` is the contract record as JSON.
record Envelope(
    UUID eventId,
    String type,
    UUID accountId,
    UUID aggregateId,
    long sequence,
    Instant occurredAt,
    @Nullable String traceparent,
    byte[] payload) {

  /// The type of a notice for operators, in a service's topic of dead letters.
  static final String PARKED = "com.ooma.office.kernel.EventParked.v1";

  /// `com.ooma.office.ordering.OrderPlaced.v1`
  static String typeOf(Class<? extends IntegrationEvent> contract) {
    return "com.ooma.office." + producerOf(contract) + "." + contract.getSimpleName() + ".v1";
  }

  /// The service that publishes `contract`: the last part of its package.
  static String producerOf(Class<? extends IntegrationEvent> contract) {
    var name = contract.getPackageName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /// @throws IllegalArgumentException if a header that every event has is missing or malformed
  static Envelope of(ConsumerRecord<String, byte[]> record) {
    var headers = record.headers();
    try {
      return new Envelope(
          UUID.fromString(required(headers, "ce_id")),
          required(headers, "ce_type"),
          UUID.fromString(record.key()),
          UUID.fromString(required(headers, "ce_subject")),
          Long.parseLong(required(headers, "ce_sequence")),
          Instant.parse(required(headers, "ce_time")),
          optional(headers, "traceparent"),
          record.value());
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("not one of our events: " + e.getMessage(), e);
    }
  }

  static @Nullable String optional(Headers headers, String name) {
    var header = headers.lastHeader(name);
    return header == null ? null : new String(header.value(), UTF_8);
  }

  private static String required(Headers headers, String name) {
    var value = optional(headers, name);
    if (value == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return value;
  }
}
