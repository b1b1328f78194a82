package com.ooma.office.kernel.messaging.wire;

import com.ooma.office.kernel.persistence.Faults;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
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

  /// A record of a topic that others fill. It is known by its place, its time and what stands in
  /// it: a topic that they made anew begins at the same places.
  public static Arrival ofOthers(ConsumerRecord<String, byte[]> record) {
    byte[] payload = payload(record);
    var id =
        UUID.nameUUIDFromBytes(
            "%s/%d/%s"
                .formatted(place(record), record.timestamp(), Arrays.hashCode(payload))
                .getBytes(StandardCharsets.UTF_8));
    return new Arrival(
        new TopicPartition(record.topic(), record.partition()),
        record.offset(),
        unnumbered(record, id, record.topic()),
        null);
  }

  public String topic() {
    return partition.topic();
  }

  public Subject subject() {
    return new Subject(topic(), event.aggregateId());
  }

  private static Envelope stranger(ConsumerRecord<String, byte[]> record) {
    var id = UUID.nameUUIDFromBytes(place(record).getBytes(StandardCharsets.UTF_8));
    return unnumbered(record, id, "unknown");
  }

  /// What has no number, and is of nobody: an aggregate and an account of its own.
  private static Envelope unnumbered(ConsumerRecord<String, byte[]> record, UUID id, String type) {
    return new Envelope(
        id,
        type,
        id,
        id,
        0,
        Envelope.storable(Instant.ofEpochMilli(record.timestamp())),
        null,
        payload(record));
  }

  private static String place(ConsumerRecord<String, byte[]> record) {
    return record.topic() + "/" + record.partition() + "/" + record.offset();
  }

  private static byte[] payload(ConsumerRecord<String, byte[]> record) {
    return record.value() == null ? new byte[0] : record.value();
  }
}
