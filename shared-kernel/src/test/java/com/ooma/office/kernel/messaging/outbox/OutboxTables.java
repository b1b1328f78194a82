package com.ooma.office.kernel.messaging.outbox;

import com.ooma.office.kernel.messaging.outbox.OutboxTable.Position;
import com.ooma.office.kernel.messaging.wire.Envelope;
import com.ooma.office.testing.OfficeTestResource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// Fresh messaging tables in real Postgres, in a schema of their own, and what writes to them.
final class OutboxTables implements AutoCloseable {

  private static final String SERVICE = "porting";

  private final List<Connection> connections = new ArrayList<>();
  private final Connection reader;

  OutboxTables() throws Exception {
    reader = connect();
    try (var statement = reader.createStatement()) {
      statement.execute(
          "DROP TABLE IF EXISTS outbox, relay_cursor, inbox, dead_letter, dead_letter_audit CASCADE");
      statement.execute(
          Files.readString(Path.of("src/main/resources/db/kernel/V0_1__messaging.sql")));
    }
  }

  Connection reader() {
    return reader;
  }

  /// Where a relay that has read nothing begins.
  Position start() throws SQLException {
    try (var statement = reader.createStatement();
        var row = statement.executeQuery("SELECT seen::text FROM relay_cursor")) {
      row.next();
      return new Position(row.getString(1), null, 0);
    }
  }

  Connection transactionThatCommits() throws SQLException {
    return connect();
  }

  Connection transaction() throws SQLException {
    var connection = connect();
    connection.setAutoCommit(false);
    return connection;
  }

  /// @return the ids of `count` events of one aggregate, written together
  static List<UUID> write(Connection transaction, int count) throws SQLException {
    var aggregate = UUID.randomUUID();
    var events = IntStream.rangeClosed(1, count).mapToObj(i -> event(aggregate, i)).toList();
    OutboxTable.insert(transaction, events);
    return events.stream().map(Envelope::eventId).toList();
  }

  static Envelope event(UUID aggregate, long sequence) {
    return new Envelope(
        UUID.randomUUID(),
        "t",
        aggregate,
        aggregate,
        sequence,
        Instant.now(),
        null,
        new byte[] {1});
  }

  @Override
  public void close() throws SQLException {
    for (var connection : connections) {
      connection.close();
    }
  }

  private synchronized Connection connect() throws SQLException {
    var database = OfficeTestResource.postgres();
    var connection =
        DriverManager.getConnection(database.jdbcUrl(SERVICE), SERVICE, database.password(SERVICE));
    connections.add(connection);
    return connection;
  }

  /// Reads page by page, as the relay does, and keeps what it found.
  final class Reading {

    private final List<Envelope> found = new ArrayList<>();
    private Position position;

    Reading(Position position) {
      this.position = position;
    }

    void read(int limit) throws SQLException {
      position = position.after(OutboxTable.readUnseen(reader, position, limit, found::add), limit);
    }

    Position position() {
      return position;
    }

    List<Envelope> found() {
      return found;
    }

    List<UUID> ids() {
      return found.stream().map(Envelope::eventId).toList();
    }
  }
}
