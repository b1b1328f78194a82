package com.ooma.office.kernel.messaging.wire;

import com.ooma.office.kernel.persistence.Faults;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// An event read from a topic, and where in it. `defect` says why it can't be one of ours, if so;
/// it then has an identity made of its place, so that it too can be parked and seen.
public record Arrival(
    TopicPartition partition, long offset, Envelope event, @Nullable String defect) {

  public static Arrival of(ConsumerRecord<String, byte[]> record) {
    var partition = new TopicPartition(record.topic(), record.partition());
    try {
      return new Arrival(partition, record.offset(), Envelope.of(record), null);
    } catch (IllegalArgumentException e) {
      return new Arrival(
          partition,
          record.offset(),
          stranger(record),
          Faults.describe(String.valueOf(e.getMessage())));
    }
  }

  public String topic() {
    return partition.topic();
  }

  public Subject subject() {
    return new Subject(topic(), event.aggregateId());
  }

  private static Envelope stranger(ConsumerRecord<String, byte[]> record) {
    var place = record.topic() + "/" + record.partition() + "/" + record.offset();
    var id = UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    byte[] payload = record.value() == null ? new byte[0] : record.value();
    return new Envelope(
        id,
        "unknown",
        id,
        id,
        0,
        Envelope.storable(Instant.ofEpochMilli(record.timestamp())),
        null,
        payload);
  }
}
