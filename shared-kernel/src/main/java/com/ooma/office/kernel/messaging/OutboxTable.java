package com.ooma.office.kernel.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The statements on the table `outbox`.
final class OutboxTable {

  private static final int SLOTS = 3;

  private static final String INSERT =
      """
      INSERT INTO outbox
        (event_id, type, account_id, aggregate_id, sequence, occurred_at, traceparent, payload)
      SELECT event_id, type, account_id, aggregate_id, sequence, occurred_at, traceparent, payload
      FROM unnest(?::uuid[], ?::text[], ?::uuid[], ?::uuid[], ?::bigint[], ?::timestamptz[], ?::text[], ?::bytea[])
        WITH ORDINALITY
        AS e(event_id, type, account_id, aggregate_id, sequence, occurred_at, traceparent, payload, place)
      ORDER BY place
      """;

  /// What became visible between the snapshots `seen` and `upto` (now, if a backlog is not being
  /// paged): rows of transactions that had not started at `seen`, or were still running then.
  private static final String UNSEEN =
      """
      WITH cursor AS (SELECT ?::pg_snapshot AS seen,
                             coalesce(?::pg_snapshot, pg_current_snapshot()) AS upto,
                             ?::bigint AS last_id),
      unseen AS (
        SELECT o.* FROM cursor, outbox o WHERE o.txid >= pg_snapshot_xmax(cursor.seen)
        UNION ALL
        SELECT o.* FROM cursor, outbox o
        WHERE o.txid = ANY (ARRAY(SELECT pg_snapshot_xip(cursor.seen) FROM cursor)))
      SELECT cursor.upto::text AS upto, o.*
      FROM cursor LEFT JOIN LATERAL (
        SELECT * FROM unseen
        WHERE unseen.id > cursor.last_id AND pg_visible_in_snapshot(unseen.txid, cursor.upto)
        ORDER BY unseen.id LIMIT ?) o ON true
      ORDER BY o.id
      """;

  private OutboxTable() {}

  static void insert(Connection connection, List<Envelope> events) throws SQLException {
    try (var insert = connection.prepareStatement(INSERT)) {
      array(insert, 1, "uuid", events, Envelope::eventId);
      array(insert, 2, "text", events, Envelope::type);
      array(insert, 3, "uuid", events, Envelope::accountId);
      array(insert, 4, "uuid", events, Envelope::aggregateId);
      array(insert, 5, "bigint", events, Envelope::sequence);
      array(insert, 6, "timestamptz", events, event -> event.occurredAt().toString());
      array(insert, 7, "text", events, Envelope::traceparent);
      byte[][] payloads = events.stream().map(Envelope::payload).toArray(byte[][]::new);
      insert.setArray(8, connection.createArrayOf("bytea", payloads));
      insert.executeUpdate();
    }
  }

  /// Hands each unseen event to `publish`, in the order in which they were written, at most
  /// `limit`.
  ///
  /// @return how many there were, the last one's id, and the snapshot they were read at
  static Read readUnseen(
      Connection connection, Position from, int limit, Consumer<Envelope> publish)
      throws SQLException {
    try (var select = connection.prepareStatement(UNSEEN)) {
      select.setFetchSize(2_000);
      select.setString(1, from.seen());
      select.setString(2, from.upto());
      select.setLong(3, from.lastId());
      select.setInt(4, limit);
      try (var rows = select.executeQuery()) {
        int count = 0;
        long lastId = from.lastId();
        String upto = from.seen();
        while (rows.next()) {
          upto = rows.getString("upto");
          if (rows.getObject("event_id") != null) {
            publish.accept(envelope(rows));
            lastId = rows.getLong("id");
            count++;
          }
        }
        return new Read(count, lastId, upto);
      }
    }
  }

  /// Empties the partition that was written before the present one, if the relay has read all of it
  /// and nobody is writing to it.
  static void truncateReadSlot(Connection connection, Position reached) throws SQLException {
    try (var statement = connection.createStatement()) {
      var slot = 0;
      try (var row =
          statement.executeQuery(
              "SELECT (extract(epoch FROM statement_timestamp())::bigint / 600 + 2) %% %d"
                  .formatted(SLOTS))) {
        row.next();
        slot = row.getInt(1);
      }
      statement.execute("LOCK TABLE outbox_%d IN ACCESS EXCLUSIVE MODE NOWAIT".formatted(slot));
      if (isEmptyOrRead(connection, slot, reached)) {
        statement.execute("TRUNCATE outbox_%d".formatted(slot));
      }
    }
  }

  private static boolean isEmptyOrRead(Connection connection, int slot, Position reached)
      throws SQLException {
    try (var unread =
        connection.prepareStatement(
            """
            SELECT EXISTS (SELECT FROM outbox_%d
              WHERE NOT pg_visible_in_snapshot(txid, ?::pg_snapshot)) OR ?::text IS NOT NULL
            """
                .formatted(slot))) {
      unread.setString(1, reached.seen());
      unread.setString(2, reached.upto());
      try (var row = unread.executeQuery()) {
        row.next();
        return !row.getBoolean(1);
      }
    }
  }

  private static Envelope envelope(ResultSet row) throws SQLException {
    return new Envelope(
        row.getObject("event_id", UUID.class),
        row.getString("type"),
        row.getObject("account_id", UUID.class),
        row.getObject("aggregate_id", UUID.class),
        row.getLong("sequence"),
        row.getObject("occurred_at", Timestamp.class).toInstant(),
        row.getString("traceparent"),
        row.getBytes("payload"));
  }

  private static void array(
      PreparedStatement statement,
      int index,
      String type,
      List<Envelope> events,
      Function<Envelope, ?> part)
      throws SQLException {
    statement.setArray(
        index, statement.getConnection().createArrayOf(type, events.stream().map(part).toArray()));
  }

  /// How far the relay has come: everything visible in `seen` is published; while a backlog is
  /// paged, also everything up to `lastId` of what is visible in `upto`.
  record Position(String seen, @Nullable String upto, long lastId) {

    Position after(Read read, int limit) {
      return read.count() < limit
          ? new Position(read.upto(), null, 0)
          : new Position(seen, read.upto(), read.lastId());
    }
  }

  record Read(int count, long lastId, String upto) {}
}
