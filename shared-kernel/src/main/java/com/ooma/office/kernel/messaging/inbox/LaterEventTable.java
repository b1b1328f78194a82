package com.ooma.office.kernel.messaging.inbox;

import com.ooma.office.kernel.messaging.wire.Arrival;
import com.ooma.office.kernel.messaging.wire.Envelope;
import com.ooma.office.kernel.messaging.wire.EventColumns;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/// The statements on the table `later_event`.
final class LaterEventTable {

  private static final String INSERT =
      """
      INSERT INTO later_event (event_id, topic, account_id, type, aggregate_id, sequence, occurred_at,
                               traceparent, payload)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;

  /// One at a time and one instance at a time, as they came: nothing if another instance is at it.
  private static final String TAKE =
      """
      DELETE FROM later_event
      WHERE event_id = (SELECT event_id FROM later_event WHERE type = ANY (?) ORDER BY arrival LIMIT 1)
        AND pg_try_advisory_xact_lock(hashtextextended('later_event', 0))
      RETURNING event_id, topic, type, account_id, aggregate_id, sequence, occurred_at, traceparent, payload
      """;

  private static final String FORGET =
      "DELETE FROM later_event WHERE kept_at < now() - make_interval(secs => ?)";

  private LaterEventTable() {}

  static Void keep(Connection connection, String topic, Envelope event) throws SQLException {
    try (var insert = connection.prepareStatement(INSERT)) {
      EventColumns.set(insert, topic, event);
      insert.executeUpdate();
      return null;
    }
  }

  /// Takes the first that is of one of `types` out, if there is one.
  static Optional<Arrival> take(Connection connection, Set<String> types) throws SQLException {
    try (var take = connection.prepareStatement(TAKE)) {
      take.setArray(1, connection.createArrayOf("text", types.toArray()));
      try (var row = take.executeQuery()) {
        return row.next() ? Optional.of(arrival(row)) : Optional.empty();
      }
    }
  }

  /// @return how many were older than `age`
  static int forget(Connection connection, Duration age) throws SQLException {
    try (var forget = connection.prepareStatement(FORGET)) {
      forget.setDouble(1, (double) age.toSeconds());
      return forget.executeUpdate();
    }
  }

  /// Its place in the topic is not known any more.
  private static Arrival arrival(ResultSet row) throws SQLException {
    return new Arrival(
        new TopicPartition(row.getString("topic"), 0), 0, EventColumns.event(row), null);
  }
}
