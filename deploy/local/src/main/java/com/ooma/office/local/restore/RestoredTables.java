package com.ooma.office.local.restore;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What one service's tables know of its own events, as they are after a restore.
///
/// @param numbers the number under which each aggregate's newest event was told
/// @param outbox the ids of events that are there
/// @param voids of all services, from restores before this one
record RestoredTables(Map<UUID, Long> numbers, Set<UUID> outbox, List<VoidRange> voids) {

  /// Columns that name one row, and so may be the id of an aggregate.
  private static final String IDS =
      """
      SELECT table_.relname, id.attname
      FROM pg_class AS table_
        JOIN pg_index AS key ON indrelid = table_.oid AND indisunique AND indnatts = 1 AND indpred IS NULL
        JOIN pg_attribute AS id ON id.attrelid = table_.oid AND id.attnum = indkey[0] AND id.atttypid = 'uuid'::regtype
         AND id.attnotnull
        JOIN pg_attribute AS sequence ON sequence.attrelid = table_.oid AND sequence.attname = 'last_sequence'
      WHERE relnamespace = ?::regnamespace AND relkind = 'r'
      """;

  private static final String NUMBERS =
      "SELECT %1$s, last_sequence FROM %2$s.%3$s WHERE last_sequence > 0";

  private static final String VOIDS =
      """
      SELECT topic, aggregate_id, first_sequence, last_sequence FROM %s.void_event
      ORDER BY topic, aggregate_id, first_sequence
      """;

  static RestoredTables read(Connection connection, String service) throws SQLException {
    var voids = voids(connection, service);
    return new RestoredTables(
        numbers(connection, service, voids), outbox(connection, service), voids);
  }

  /// Whether the cause of `event` is in the tables.
  ///
  /// @param before a time before which all that was published is known, whatever became of its rows
  boolean know(ToldEvent event, Instant before) {
    var last = numbers.get(event.aggregate());
    return last == null
        ? event.publishedAt().isBefore(before) || outbox.contains(event.id())
        : event.sequence() <= last || outbox.contains(event.id());
  }

  boolean isVoid(ToldEvent event) {
    return voids.stream()
        .anyMatch(range ->
            range.topic().equals(event.topic())
                && range.aggregate().equals(event.aggregate())
                && range.has(event.sequence()));
  }

  private static List<VoidRange> voids(Connection connection, String service) throws SQLException {
    try (var select = connection.createStatement();
        var rows = select.executeQuery(VOIDS.formatted(service))) {
      var voids = new ArrayList<VoidRange>();
      while (rows.next()) {
        voids.add(
            new VoidRange(
                rows.getString(1),
                rows.getObject(2, UUID.class),
                rows.getLong(3),
                rows.getLong(4)));
      }
      return voids;
    }
  }

  private static Map<UUID, Long> numbers(
      Connection connection, String service, List<VoidRange> voids) throws SQLException {
    var numbers = new HashMap<UUID, Long>();
    try (var select = connection.prepareStatement(IDS)) {
      select.setString(1, service);
      try (var ids = select.executeQuery()) {
        while (ids.next()) {
          numbers(
              connection, NUMBERS.formatted(ids.getString(2), service, ids.getString(1)), numbers);
        }
      }
    }
    for (var range : voids) {
      if (range.topic().equals(ToldEvent.topicOf(service))) {
        numbers.computeIfPresent(range.aggregate(), (_, last) -> range.shift(last));
      }
    }
    return numbers;
  }

  private static void numbers(Connection connection, String sql, Map<UUID, Long> numbers)
      throws SQLException {
    try (var select = connection.createStatement();
        var rows = select.executeQuery(sql)) {
      while (rows.next()) {
        var id = rows.getObject(1, UUID.class);
        if (id != null) {
          numbers.merge(id, rows.getLong(2), Math::max);
        }
      }
    }
  }

  private static Set<UUID> outbox(Connection connection, String service) throws SQLException {
    try (var select = connection.createStatement();
        var rows = select.executeQuery("SELECT event_id FROM %s.outbox".formatted(service))) {
      var ids = new HashSet<UUID>();
      while (rows.next()) {
        ids.add(rows.getObject(1, UUID.class));
      }
      return ids;
    }
  }
}
