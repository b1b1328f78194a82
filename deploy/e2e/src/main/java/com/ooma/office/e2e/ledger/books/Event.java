package com.ooma.office.e2e.ledger.books;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/// A record of an `….events` topic.
///
/// @param publishedAt by the producing relay's clock
/// @param key empty if there is none
/// @param type without package and version: `OrderPlaced`
/// @param subject the aggregate's id
public record Event(
    String topic,
    int partition,
    long offset,
    Instant publishedAt,
    String key,
    String id,
    String type,
    String subject,
    long sequence,
    JsonObject data) {

  /// The id under which a consumer parks a record that is not one of our events: made of its place.
  String idOfPlace() {
    return idOfPlace(topic, partition, offset);
  }

  public static String idOfPlace(String topic, int partition, long offset) {
    var place = topic + "/" + partition + "/" + offset;
    return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)).toString();
  }

  @Override
  public String toString() {
    return "%s %s, number %d of %s, at %s/%d/%d"
        .formatted(type, id, sequence, subject, topic, partition, offset);
  }
}
