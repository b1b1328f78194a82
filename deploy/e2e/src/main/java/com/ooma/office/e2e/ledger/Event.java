package com.ooma.office.e2e.ledger;

import io.vertx.core.json.JsonObject;
import java.time.Instant;

/// A record of an `….events` topic.
///
/// @param publishedAt by the producing relay's clock
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

  @Override
  public String toString() {
    return "%s %s, number %d of %s, at %s/%d/%d"
        .formatted(type, id, sequence, subject, topic, partition, offset);
  }
}
