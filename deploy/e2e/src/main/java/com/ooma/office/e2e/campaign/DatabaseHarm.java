package com.ooma.office.e2e.campaign;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Postgres lives, and is no help.
final class DatabaseHarm {

  private static final String END_BACKENDS =
      """
      SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
      WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() AND usename <> 'postgres'
      """;

  private static final String PROVISIONING = "provisioning";
  private static final int READERS = 4;

  private DatabaseHarm() {}

  static void killBackends(Stage stage) throws Exception {
    while (stage.lastsFor(Duration.ofSeconds(2))) {
      killBackendsOnce(stage);
      stage.pause(Duration.ofMillis(500), Duration.ofSeconds(3));
    }
  }

  static void killBackendsOnce(Stage stage) throws Exception {
    stage.fault("end all connections of the services", () -> run(stage, END_BACKENDS));
  }

  /// Takes every connection that the server gives, for a while, and again.
  static void exhaustConnections(Stage stage) throws Exception {
    while (stage.lastsFor(Duration.ofSeconds(10))) {
      stage.fault(
          "take all connections",
          () -> {
            run(stage, END_BACKENDS); // those in use would stay in use
            var taken = takeAll(stage);
            Thread.sleep(Duration.ofSeconds(6));
            return closeAll(taken);
          });
      stage.pause(Duration.ofSeconds(2), Duration.ofSeconds(4));
    }
  }

  /// Transactions that lock rows the services want, and then do nothing.
  static void idleInTransaction(Stage stage) throws Exception {
    while (stage.lastsFor(Duration.ofSeconds(8))) {
      stage.fault(
          "a transaction holds relay cursor and phones, idle",
          () -> {
            try (var connection = stage.database().administrator();
                var statement = connection.createStatement()) {
              connection.setAutoCommit(false);
              statement.execute("SET LOCAL idle_in_transaction_session_timeout = 0");
              statement.execute("SELECT * FROM provisioning.relay_cursor FOR UPDATE");
              statement.execute("SELECT * FROM provisioning.phone LIMIT 50 FOR UPDATE");
              statement.execute("SELECT * FROM support.notice LIMIT 50 FOR UPDATE");
              Thread.sleep(Duration.ofSeconds(6));
              connection.rollback();
            }
            return stage;
          });
      stage.pause(Duration.ofSeconds(1), Duration.ofSeconds(3));
    }
  }

  /// Four readers keep their snapshot for the whole campaign, so nothing can be vacuumed.
  static void longReaders(Stage stage) throws Exception {
    stage.fault(
        "4 repeatable-read readers, for all the time",
        () -> {
          var readers = new ArrayList<Connection>();
          for (int i = 0; i < READERS; i++) {
            var reader = stage.database().administrator();
            reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            reader.setAutoCommit(false);
            readers.add(reader);
            try (var statement = reader.createStatement()) {
              statement.execute("SET LOCAL idle_in_transaction_session_timeout = 0");
              statement.execute("SELECT count(*) FROM ordering.customer_order");
            }
          }
          Thread.sleep(stage.left());
          return closeAll(readers);
        });
  }

  private static List<Connection> takeAll(Stage stage) {
    var taken = new ArrayList<Connection>();
    var url = stage.database().jdbcUrl(PROVISIONING);
    var password = stage.database().password(PROVISIONING);
    try {
      while (taken.size() < 500) {
        taken.add(DriverManager.getConnection(url, PROVISIONING, password));
      }
    } catch (SQLException _) {
      // that was the last one
    }
    return taken;
  }

  private static int closeAll(List<Connection> connections) {
    int closed = 0;
    for (var connection : connections) {
      try {
        connection.close();
        closed++;
      } catch (SQLException _) {
        // the server ended it first
      }
    }
    return closed;
  }

  private static int run(Stage stage, String sql) throws SQLException {
    try (var connection = stage.database().administrator();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }
}
