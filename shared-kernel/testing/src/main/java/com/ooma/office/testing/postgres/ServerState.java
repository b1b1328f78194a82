package com.ooma.office.testing.postgres;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/// What a server says of itself, once it says so.
final class ServerState {

  private static final long PAUSE_NANOS = 50_000_000;

  private ServerState() {}

  /// @param question that is answered by one truth value
  /// @param complaint said if that is not true within `patience`
  static void await(OfficeDatabase server, String question, Duration patience, String complaint)
      throws SQLException {
    var deadline = Instant.now().plus(patience);
    while (!isTrue(server, question)) {
      if (Instant.now().isAfter(deadline)) {
        throw new SQLException(complaint);
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  private static boolean isTrue(OfficeDatabase server, String question) throws SQLException {
    try (var session = server.administrator();
        var statement = session.createStatement();
        var row = statement.executeQuery(question)) {
      return row.next() && row.getBoolean(1);
    }
  }
}
