package com.ooma.office.kernel.messaging.inbox;

import com.ooma.office.kernel.messaging.wire.Arrival;
import com.ooma.office.kernel.messaging.wire.Envelope;
import com.ooma.office.kernel.messaging.wire.Subject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The statements on the table `inbox`.
public final class InboxTable {

  /// Moves the marks of a whole batch in one round trip, tells where they stood, and asks along the
  /// way whose events must wait. Marks are locked in one order, so two consumers can't block each
  /// other; those of repeated events are not written at all.
  private static final String ADVANCE =
      """
      WITH offered AS (
        SELECT topic, aggregate_id, max(sequence) AS sequence
        FROM unnest(?::text[], ?::uuid[], ?::bigint[]) AS o (topic, aggregate_id, sequence)
        GROUP BY topic, aggregate_id ORDER BY topic, aggregate_id),
      advanced AS (
        INSERT INTO inbox AS mark (topic, aggregate_id, last_sequence)
        SELECT topic, aggregate_id, sequence FROM offered
        ON CONFLICT (topic, aggregate_id) DO UPDATE SET last_sequence = excluded.last_sequence
          WHERE mark.last_sequence < excluded.last_sequence
        RETURNING topic, aggregate_id, coalesce(old.last_sequence, 0) AS heard)
      SELECT topic, aggregate_id, heard, NULL::uuid AS waiting FROM advanced
      UNION ALL
      SELECT DISTINCT NULL, NULL::uuid, NULL::bigint, account_id FROM dead_letter
      WHERE settled_at IS NULL AND account_id = ANY (?::uuid[])
      """;

  private static final String SET =
      "UPDATE inbox SET last_sequence = ? WHERE topic = ? AND aggregate_id = ?";

  private InboxTable() {}

  static Marks advance(Connection connection, List<Arrival> arrivals) throws SQLException {
    var heard = new HashMap<Subject, Long>();
    var waiting = new HashSet<UUID>();
    var events = arrivals.stream().map(Arrival::event).toList();
    try (var advance = connection.prepareStatement(ADVANCE)) {
      advance.setArray(
          1, connection.createArrayOf("text", arrivals.stream().map(Arrival::topic).toArray()));
      advance.setArray(
          2,
          connection.createArrayOf("uuid", events.stream().map(Envelope::aggregateId).toArray()));
      advance.setArray(
          3, connection.createArrayOf("bigint", events.stream().map(Envelope::sequence).toArray()));
      advance.setArray(
          4, connection.createArrayOf("uuid", events.stream().map(Envelope::accountId).toArray()));
      try (var rows = advance.executeQuery()) {
        while (rows.next()) {
          var topic = rows.getString(1);
          if (topic == null) {
            waiting.add(rows.getObject(4, UUID.class));
          } else {
            heard.put(new Subject(topic, rows.getObject(2, UUID.class)), rows.getLong(3));
          }
        }
      }
    }
    return new Marks(heard, waiting);
  }

  /// Puts marks to where they belong, after an event that follows a gap.
  public static Void set(Connection connection, Map<Subject, Long> marks) throws SQLException {
    try (var update = connection.prepareStatement(SET)) {
      for (var mark : marks.entrySet()) {
        update.setLong(1, mark.getValue());
        update.setString(2, mark.getKey().topic());
        update.setObject(3, mark.getKey().aggregateId());
        update.addBatch();
      }
      update.executeBatch();
      return null;
    }
  }

  /// The last number heard of an aggregate; 0 if none.
  public static long heardOf(Connection connection, Subject subject) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "SELECT last_sequence FROM inbox WHERE topic = ? AND aggregate_id = ?")) {
      select.setString(1, subject.topic());
      select.setObject(2, subject.aggregateId());
      try (var row = select.executeQuery()) {
        return row.next() ? row.getLong(1) : 0;
      }
    }
  }
}
