package com.ooma.office.testing.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether instances of the last release can go on working in the present schema, beside those of
/// this one: each statement that they were seen to run is prepared there.
public final class ReleasedStatements {

  private static final Pattern INSERT =
      Pattern.compile("insert into (\\w+)\\s*\\(([^)]*)\\)", Pattern.CASE_INSENSITIVE);

  private static final String NEEDED =
      """
      SELECT attname FROM pg_attribute
      WHERE attrelid = '%s'::regclass AND attnum > 0 AND NOT attisdropped AND attnotnull
        AND NOT atthasdef AND attidentity = ''
      """;

  private final ReleasedRows rows;
  private final List<String> wrong = new ArrayList<>();

  private ReleasedStatements(ReleasedRows rows) {
    this.rows = rows;
  }

  /// Called from a `@QuarkusTest` on a [ReleasedDatabase].
  ///
  /// @throws AssertionError with what Postgres says of each that fails
  public static void check(String service) {
    var trial = new ReleasedStatements(new ReleasedRows(service));
    trial.tryAll(statements(service));
    if (!trial.wrong.isEmpty()) {
      throw new AssertionError(
          "Instances of %s would fail:\n%s"
              .formatted(LastRelease.version(), String.join("\n", trial.wrong)));
    }
  }

  private static List<String> statements(String service) {
    try {
      var file = LastRelease.database().resolve(service + "-statements.sql");
      return List.of(Files.readString(file).split("\n;\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tryAll(List<String> statements) {
    try (var connection = rows.connect()) {
      for (var sql : statements) {
        prepare(connection, sql);
        var insert = INSERT.matcher(sql);
        if (insert.find()) {
          requireDefaults(sql, insert.group(1), insert.group(2));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void prepare(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("PREPARE tried AS " + sql);
      statement.execute("DEALLOCATE tried");
    } catch (SQLException e) {
      wrong.add(sql + "\n  " + e.getMessage());
    }
  }

  /// A column that is new must be able to do without a value.
  private void requireDefaults(String sql, String table, String columns) {
    var needed = new TreeSet<>(rows.texts(NEEDED.formatted(table)));
    needed.removeAll(
        Set.of(Stream.of(columns.split(",")).map(String::trim).toArray(String[]::new)));
    if (!needed.isEmpty()) {
      wrong.add(sql + "\n  has no value for " + needed);
    }
  }
}
