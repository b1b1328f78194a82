package com.ooma.office.kernel.messaging.wire;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;

/// An event of another service, in the columns that tables have for what waits.
public final class EventColumns {

  private EventColumns() {}

  /// Sets the first nine parameters: `event_id, topic, account_id, type, aggregate_id, sequence,
  /// occurred_at, traceparent, payload`.
  public static void set(PreparedStatement insert, String topic, Envelope event)
      throws SQLException {
    insert.setObject(1, event.eventId());
    insert.setString(2, topic);
    insert.setObject(3, event.accountId());
    insert.setString(4, event.type());
    insert.setObject(5, event.aggregateId());
    insert.setLong(6, event.sequence());
    insert.setTimestamp(7, Timestamp.from(event.occurredAt()));
    insert.setString(8, event.traceparent());
    insert.setBytes(9, event.payload());
  }

  public static Envelope event(ResultSet row) throws SQLException {
    return new Envelope(
        row.getObject("event_id", UUID.class),
        row.getString("type"),
        row.getObject("account_id", UUID.class),
        row.getObject("aggregate_id", UUID.class),
        row.getLong("sequence"),
        row.getTimestamp("occurred_at").toInstant(),
        row.getString("traceparent"),
        row.getBytes("payload"));
  }
}
