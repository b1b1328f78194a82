package com.ooma.office.local.restore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// An event as it stands in its topic.
///
/// @param publishedAt by the clock of the instance that published it
/// @param type without package and version: `OrderPlaced`
public record ToldEvent(
    String topic,
    Instant publishedAt,
    UUID id,
    String type,
    UUID account,
    UUID aggregate,
    long sequence,
    String body) {

  private static final String EVENTS = ".events";

  /// @throws IllegalArgumentException if it is none of ours
  static ToldEvent of(ConsumerRecord<String, byte[]> record) {
    try {
      return new ToldEvent(
          record.topic(),
          Instant.ofEpochMilli(record.timestamp()),
          UUID.fromString(header(record, "ce_id")),
          header(record, "ce_type").replaceAll("^.*\\.(\\w+)\\.v\\d+$", "$1"),
          UUID.fromString(record.key()),
          UUID.fromString(header(record, "ce_subject")),
          Long.parseLong(header(record, "ce_sequence")),
          new String(record.value(), UTF_8));
    } catch (NullPointerException e) {
      throw new IllegalArgumentException("a part is missing", e);
    }
  }

  static String topicOf(String service) {
    return service + EVENTS;
  }

  private static String header(ConsumerRecord<?, ?> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }

  @Override
  public String toString() {
    return "%s %s in %s, number %d of %s, account %s"
        .formatted(publishedAt, type, topic, sequence, aggregate, account);
  }
}
