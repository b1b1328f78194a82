package com.ooma.office.kernel.messaging.deadletter;

import com.ooma.office.kernel.messaging.wire.Arrival;
import com.ooma.office.kernel.messaging.wire.EventColumns;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The statements on the table `dead_letter`.
public final class DeadLetterTable {

  enum Settlement {
    REDRIVEN,
    ABANDONED
  }

  private static final String INSERT =
      """
      INSERT INTO dead_letter (event_id, topic, account_id, type, aggregate_id, sequence,
                               occurred_at, traceparent, payload, reason)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;

  private static final String SELECT =
      """
      SELECT event_id, arrival, topic, account_id, type, aggregate_id, sequence, occurred_at, traceparent,
             %s AS payload, reason, parked_at
      FROM dead_letter WHERE settled_at IS NULL AND
      """;

  private static final String WHOLE = "payload";

  /// A page of the largest events would not fit into the memory of a service.
  private static final String BEGINNING = "substring(payload FOR 20000)";

  private DeadLetterTable() {}

  /// @return false if it is there already
  static boolean insert(Connection connection, Arrival arrival, String reason) throws SQLException {
    try (var insert = connection.prepareStatement(INSERT)) {
      EventColumns.set(insert, arrival.topic(), arrival.event());
      insert.setString(10, reason);
      return insert.executeUpdate() == 1;
    }
  }

  /// How many wait.
  public static long count(Connection connection) throws SQLException {
    try (var select =
            connection.prepareStatement(
                "SELECT count(*) FROM dead_letter WHERE settled_at IS NULL");
        var row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /// The newest dead letters that wait, at most `limit`, after the one that arrived as `before`; of
  /// each payload the beginning.
  static List<DeadLetter> waiting(Connection connection, long before, int limit)
      throws SQLException {
    return select(
        connection, BEGINNING, "arrival < ? ORDER BY arrival DESC LIMIT ?", before, limit);
  }

  /// All that wait for one account, oldest first, locked against a second redrive.
  static List<DeadLetter> lockWaitingOf(Connection connection, UUID accountId) throws SQLException {
    return select(connection, WHOLE, "account_id = ? ORDER BY arrival FOR UPDATE", accountId);
  }

  /// Empty also if it does not wait any more; of the payload the beginning.
  static Optional<DeadLetter> find(Connection connection, UUID eventId) throws SQLException {
    return select(connection, BEGINNING, "event_id = ?", eventId).stream().findFirst();
  }

  /// The oldest waiting letter of each account whose oldest arrived after `after`, at most `limit`;
  /// of each payload the beginning.
  static List<DeadLetter> oldestOfEach(Connection connection, long after, int limit)
      throws SQLException {
    return select(
        connection,
        BEGINNING,
        """
        arrival IN (SELECT min(arrival) FROM dead_letter WHERE settled_at IS NULL
                    GROUP BY account_id HAVING min(arrival) > ? ORDER BY min(arrival) LIMIT ?)
        ORDER BY arrival
        """,
        after,
        limit);
  }

  /// The oldest that wait for one of those reasons, by how they begin, and have not done so for
  /// longer than `age`, after the one that arrived as `after`; of each payload the beginning.
  static List<DeadLetter> refusedFor(
      Connection connection,
      String topic,
      Collection<String> codes,
      Duration age,
      long after,
      int limit)
      throws SQLException {
    return select(
        connection,
        BEGINNING,
        """
        topic = ? AND split_part(reason, ':', 1) = ANY (?) AND parked_at > now() - make_interval(secs => ?)
          AND arrival > ? ORDER BY arrival LIMIT ?
        """,
        topic,
        connection.createArrayOf("text", codes.toArray()),
        (double) age.toSeconds(),
        after,
        limit);
  }

  /// Whether an event of the account still waits, now that nobody can redrive it meanwhile.
  static boolean holds(Connection connection, UUID accountId) throws SQLException {
    return !select(connection, BEGINNING, "account_id = ? LIMIT 1 FOR SHARE", accountId).isEmpty();
  }

  /// @return how many there are of it: 1, if it was ever parked
  static int settle(Connection connection, UUID eventId, Settlement how) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "UPDATE dead_letter SET settled_at = now(), settlement = ? WHERE event_id = ?")) {
      update.setString(1, how.name());
      update.setObject(2, eventId);
      return update.executeUpdate();
    }
  }

  /// @return how many of those topics had been settled for longer than `age`
  static int forget(Connection connection, Collection<String> topics, Duration age)
      throws SQLException {
    try (var delete =
        connection.prepareStatement(
            "DELETE FROM dead_letter WHERE topic = ANY (?) AND settled_at < now() - make_interval(secs => ?)")) {
      delete.setArray(1, connection.createArrayOf("text", topics.toArray()));
      delete.setDouble(2, (double) age.toSeconds());
      return delete.executeUpdate();
    }
  }

  private static List<DeadLetter> select(
      Connection connection, String payload, String where, Object... arguments)
      throws SQLException {
    try (var select = connection.prepareStatement(SELECT.formatted(payload) + where)) {
      for (int i = 0; i < arguments.length; i++) {
        select.setObject(i + 1, arguments[i]);
      }
      var found = new ArrayList<DeadLetter>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(deadLetter(rows));
        }
      }
      return found;
    }
  }

  private static DeadLetter deadLetter(ResultSet row) throws SQLException {
    return new DeadLetter(
        row.getLong("arrival"),
        row.getString("topic"),
        EventColumns.event(row),
        row.getString("reason"),
        row.getTimestamp("parked_at").toInstant());
  }
}
