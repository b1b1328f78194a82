package com.ooma.office.bench.load;

import com.ooma.office.bench.measure.Queries;
import com.ooma.office.testing.postgres.OfficeDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Writes what a service wrote into its tables once more, by SQL alone: into tables that are like
/// them and have the same indexes, with a statement for each. Neither the outbox, which is emptied
/// again and again, nor what only one service's code makes of it is among them.
public final class SameRows {

  private static final String TABLES =
      """
      SELECT relname FROM pg_class WHERE relnamespace = 'billing'::regnamespace AND relkind = 'r'
        AND relname !~ '^(outbox|flyway|relay|idempotency|inbox|%s)' ORDER BY relname
      """;

  private static final String CHANGED = "subscription|item";

  private final OfficeDatabase database;
  private final List<String> tables = new ArrayList<>();

  /// Of the state before, what will be changed.
  public SameRows(OfficeDatabase database) throws SQLException {
    this.database = database;
    try (var connection = database.administrator();
        var statement = connection.createStatement()) {
      statement.execute("DROP SCHEMA IF EXISTS same CASCADE; CREATE SCHEMA same");
      for (var table : CHANGED.split("\\|")) {
        statement.execute(like(table));
        statement.execute("INSERT INTO same.%1$s SELECT * FROM billing.%1$s".formatted(table));
      }
      try (var rows = statement.executeQuery(TABLES.formatted(CHANGED))) {
        while (rows.next()) {
          tables.add(rows.getString(1));
        }
      }
    }
  }

  private static String like(String table) {
    return "CREATE TABLE same.%1$s (LIKE billing.%1$s INCLUDING ALL EXCLUDING IDENTITY)"
        .formatted(table);
  }

  /// @return how many seconds it took
  public double write() throws SQLException {
    var written = new ArrayList<String>();
    for (var table : tables) {
      if (Queries.number(database, "SELECT count(*) FROM billing." + table) > 0) {
        written.add(table);
      }
    }
    try (var connection = database.administrator();
        var statement = connection.createStatement()) {
      for (var table : written) {
        statement.execute(like(table));
      }
      connection.setAutoCommit(false);
      long from = System.nanoTime();
      for (var table : written) {
        statement.execute("INSERT INTO same.%1$s SELECT * FROM billing.%1$s".formatted(table));
      }
      change(connection);
      connection.commit();
      return (System.nanoTime() - from) / 1e9;
    }
  }

  private static void change(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          UPDATE same.subscription SET revision = now.revision, periods_billed = now.periods_billed,
            next_period_start = now.next_period_start
          FROM billing.subscription now WHERE now.account_id = subscription.account_id
          """);
      statement.execute(
          """
          UPDATE same.item SET charged_from = now.charged_from, charged_until = now.charged_until
          FROM billing.item now WHERE now.account_id = item.account_id AND now.place = item.place
          """);
    }
  }
}
