package com.ooma.office.kernel.messaging.outbox;

import com.ooma.office.kernel.messaging.wire.Envelope;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/// The statements on the table `outbox`.
final class OutboxTable {

  private static final String INSERT =
      """
      INSERT INTO outbox
        (event_id, type, account_id, aggregate_id, sequence, occurred_at, traceparent, payload)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String NOW = "SELECT pg_current_snapshot()::text";

  /// What became visible since a snapshot: rows of transactions that had not started then, or were
  /// still running.
  private static final String UNSEEN =
      """
      SELECT id, event_id, type, account_id, aggregate_id, sequence, occurred_at, traceparent, payload
      FROM (SELECT * FROM outbox WHERE txid >= ?::xid8
            UNION ALL
            SELECT * FROM outbox WHERE txid = ANY (?::xid8[])) AS unseen
      WHERE id > ? AND pg_visible_in_snapshot(txid, ?::pg_snapshot)
      ORDER BY id LIMIT ?
      """;

  /// Rows fetched at a time until their size is known, then as many as have `FETCHED_BYTES`: a few
  /// large events must not fill the memory.
  private static final int FIRST_FETCH = 50;

  private static final int LARGEST_FETCH = 2_000;
  private static final int FETCHED_BYTES = 2_000_000;

  /// The driver would otherwise read a few backlogs as text first, which takes twice the bytes.
  private static final int BINARY_AT_ONCE = -1;

  private OutboxTable() {}

  /// Writes all in one round trip, in their order.
  static void insert(Connection connection, List<Envelope> events) throws SQLException {
    try (var insert = connection.prepareStatement(INSERT)) {
      for (var event : events) {
        bind(insert, event);
        if (events.size() == 1) {
          insert.executeUpdate();
          return;
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void bind(PreparedStatement insert, Envelope event) throws SQLException {
    insert.setObject(1, event.eventId());
    insert.setString(2, event.type());
    insert.setObject(3, event.accountId());
    insert.setObject(4, event.aggregateId());
    insert.setLong(5, event.sequence());
    insert.setObject(6, event.occurredAt().atOffset(ZoneOffset.UTC));
    insert.setString(7, event.traceparent());
    insert.setBytes(8, event.payload());
  }

  /// Hands each unseen event to `publish`, in the order in which they were written, at most
  /// `limit`. Runs in the caller's transaction, whatever it isolates.
  ///
  /// @return how many there were, the last one's id, and up to which snapshot they were read
  static Read readUnseen(
      Connection connection, Position from, int limit, Consumer<Envelope> publish)
      throws SQLException {
    // A row that commits between the two statements is not visible in `upto` and waits for the
    // next.
    var upto = from.upto() == null ? snapshot(connection) : from.upto();
    if (upto.equals(from.seen())) {
      return new Read(0, from.lastId(), upto);
    }
    var seen = Snapshot.of(from.seen());
    try (var select = connection.prepareStatement(UNSEEN)) {
      select.unwrap(PGStatement.class).setPrepareThreshold(BINARY_AT_ONCE);
      select.setFetchSize(FIRST_FETCH);
      select.setString(1, seen.xmax());
      select.setString(2, seen.running());
      select.setLong(3, from.lastId());
      select.setString(4, upto);
      select.setInt(5, limit);
      try (var rows = select.executeQuery()) {
        int count = 0;
        long bytes = 0;
        long lastId = from.lastId();
        while (rows.next()) {
          lastId = rows.getLong(1);
          var event = envelope(rows);
          publish.accept(event);
          bytes += event.payload().length;
          if (++count % FIRST_FETCH == 0) {
            rows.setFetchSize(
                Math.clamp(FETCHED_BYTES * (long) count / (bytes + 1), 1, LARGEST_FETCH));
          }
        }
        return new Read(count, lastId, upto);
      }
    }
  }

  private static String snapshot(Connection connection) throws SQLException {
    try (var select = connection.prepareStatement(NOW);
        var row = select.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }

  private static Envelope envelope(ResultSet row) throws SQLException {
    return new Envelope(
        row.getObject(2, UUID.class),
        row.getString(3),
        row.getObject(4, UUID.class),
        row.getObject(5, UUID.class),
        row.getLong(6),
        row.getObject(7, OffsetDateTime.class).toInstant(),
        row.getString(8),
        row.getBytes(9));
  }

  /// The parts of a `pg_snapshot`, which is written `xmin:xmax:running,running`.
  ///
  /// @param xmax the first transaction that had not started
  /// @param running those that had not ended, as an array of Postgres
  private record Snapshot(String xmax, String running) {

    static Snapshot of(String text) {
      var parts = text.split(":", -1);
      return new Snapshot(parts[1], "{" + parts[2] + "}");
    }
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
