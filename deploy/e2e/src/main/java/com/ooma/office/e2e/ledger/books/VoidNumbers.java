package com.ooma.office.e2e.ledger.books;

import com.ooma.office.local.restore.VoidRange;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;

/// Numbers of events that were told in a time which a restore took back.
public record VoidNumbers(List<VoidRange> ranges) {

  /// All schemas have the same.
  public static VoidNumbers in(Tables tables) {
    return new VoidNumbers(
        tables.of("ordering.void_event").stream().map(VoidNumbers::range).toList());
  }

  public boolean has(String topic, String subject, long sequence) {
    return ranges.stream().anyMatch(range -> isOf(range, topic, subject) && range.has(sequence));
  }

  /// The number under which an aggregate's `sequence`th event is told.
  public long told(String topic, String subject, long sequence) {
    long told = sequence;
    for (var range : ranges) {
      if (isOf(range, topic, subject)) {
        told = range.shift(told);
      }
    }
    return told;
  }

  boolean has(Event event) {
    return has(event.topic(), event.subject(), event.sequence());
  }

  private static boolean isOf(VoidRange range, String topic, String subject) {
    return range.topic().equals(topic) && range.aggregate().toString().equals(subject);
  }

  private static VoidRange range(JsonObject row) {
    return new VoidRange(
        row.getString("topic"),
        UUID.fromString(row.getString("aggregate_id")),
        row.getLong("first_sequence"),
        row.getLong("last_sequence"));
  }
}
