package com.ooma.office.testing.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;

/// A server that follows another one, commit by commit (PostgreSQL's manual, "Log-Shipping Standby
/// Servers").
final class Replication {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Replication() {}

  /// Has the server that will start on `copy` follow `leader`, which keeps the log that it needs.
  static void follow(OfficeDatabase leader, Path copy) throws IOException {
    Files.createFile(copy.resolve("standby.signal"));
    Files.writeString(
        copy.resolve("postgresql.auto.conf"),
        """
        primary_conninfo = 'host=127.0.0.1 port=%d user=%s password=%s'
        """
            .formatted(
                leader.port(),
                OfficeDatabase.ADMINISTRATOR,
                leader.password(OfficeDatabase.ADMINISTRATOR)),
        StandardOpenOption.APPEND);
  }

  /// Has every commit at `leader` wait until its follower has it.
  static void waitForFollower(OfficeDatabase leader) throws SQLException {
    awaitFollower(leader, "state = 'streaming'");
    try (var session = leader.administrator();
        var statement = session.createStatement()) {
      statement.execute("ALTER SYSTEM SET synchronous_standby_names = '*'");
      statement.execute("SELECT pg_reload_conf()");
    }
    awaitFollower(leader, "sync_state = 'sync'");
  }

  static void promote(OfficeDatabase follower) throws SQLException {
    try (var session = follower.administrator();
        var statement = session.createStatement();
        var row =
            statement.executeQuery(
                "SELECT pg_promote(wait => true, wait_seconds => %d)"
                    .formatted(PATIENCE.toSeconds()))) {
      row.next();
      if (!row.getBoolean(1)) {
        throw new SQLException("It was not promoted in time");
      }
    }
  }

  private static void awaitFollower(OfficeDatabase leader, String state) throws SQLException {
    ServerState.await(
        leader,
        "SELECT EXISTS (SELECT FROM pg_stat_replication WHERE %s)".formatted(state),
        PATIENCE,
        "Nobody follows: " + state);
  }
}
