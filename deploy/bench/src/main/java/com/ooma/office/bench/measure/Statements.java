package com.ooma.office.bench.measure;

import com.ooma.office.testing.postgres.OfficeDatabase;
import java.sql.SQLException;

/// What Postgres counted of the statements it ran.
public final class Statements {

  private final OfficeDatabase database;

  public Statements(OfficeDatabase database) {
    this.database = database;
  }

  /// @param rows that were returned or written
  /// @param wal bytes of write-ahead log
  public record Count(long calls, long rows, long wal) {}

  public void reset() throws SQLException {
    try (var connection = database.administrator();
        var statement = connection.createStatement()) {
      statement.execute("SELECT public.pg_stat_statements_reset()");
    }
  }

  /// The text, with `$1` and so on, of the statement that looks so.
  public String text(String pattern) throws SQLException {
    try (var connection = database.administrator();
        var select =
            connection.prepareStatement(
                "SELECT query FROM public.pg_stat_statements WHERE query LIKE ? LIMIT 1")) {
      select.setString(1, pattern);
      try (var row = select.executeQuery()) {
        Wrong.unless(row.next(), "no statement looks like %s", pattern);
        return row.getString(1);
      }
    }
  }

  /// All statements of a role that look so.
  public Count of(String role, String pattern) throws SQLException {
    try (var connection = database.administrator();
        var select =
            connection.prepareStatement(
                """
                SELECT coalesce(sum(calls), 0), coalesce(sum(rows), 0), coalesce(sum(wal_bytes), 0)::bigint
                FROM public.pg_stat_statements s JOIN pg_roles r ON r.oid = s.userid
                WHERE r.rolname = ? AND query LIKE ?
                """)) {
      select.setString(1, role);
      select.setString(2, pattern);
      try (var row = select.executeQuery()) {
        row.next();
        return new Count(row.getLong(1), row.getLong(2), row.getLong(3));
      }
    }
  }
}
