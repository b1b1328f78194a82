package com.ooma.office.kernel.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// An event read from a topic. `defect` says why it can't be one of ours, if so; it then has an
/// identity made of its place in the topic, so that it too can be parked and seen.
record Arrival(String topic, Envelope event, @Nullable String defect) {

  static Arrival of(ConsumerRecord<String, byte[]> record) {
    try {
      return new Arrival(record.topic(), Envelope.of(record), null);
    } catch (IllegalArgumentException e) {
      return new Arrival(record.topic(), stranger(record), e.getMessage());
    }
  }

  private static Envelope stranger(ConsumerRecord<String, byte[]> record) {
    var place = record.topic() + "/" + record.partition() + "/" + record.offset();
    var id = UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    byte[] payload = record.value() == null ? new byte[0] : record.value();
    return new Envelope(
        id, "unknown", id, id, 0, Instant.ofEpochMilli(record.timestamp()), null, payload);
  }
}
