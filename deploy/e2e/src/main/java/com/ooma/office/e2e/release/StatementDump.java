package com.ooma.office.e2e.release;

import com.ooma.office.testing.postgres.OfficeDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a service asked of Postgres since the server started, with `$1` for each value.
final class StatementDump {

  private static final String RAN =
      """
      SELECT DISTINCT trim(query) FROM public.pg_stat_statements
      WHERE userid = ?::regrole AND query ~* '^\\s*(with|select|insert|update|delete|merge)\\y'
        AND query !~ 'flyway_schema_history|pg_catalog|pg_namespace|set_config'
      ORDER BY 1
      """;

  private final Connection connection;
  private final OfficeDatabase database;

  /// @param connection with the rights of the service
  StatementDump(Connection connection, OfficeDatabase database) {
    this.connection = connection;
    this.database = database;
  }

  /// Each with a line after it that has a semicolon and no more. Those that can't be prepared as
  /// they stand are left out: Postgres puts parameters where it takes none.
  String text(String service) throws SQLException {
    return ran(service).stream()
        .filter(this::canBePrepared)
        .map(statement -> statement + "\n;\n")
        .collect(Collectors.joining());
  }

  private List<String> ran(String service) throws SQLException {
    try (var administrator = database.administrator();
        var select = administrator.prepareStatement(RAN)) {
      select.setString(1, service);
      var statements = new ArrayList<String>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          statements.add(rows.getString(1));
        }
      }
      return statements;
    }
  }

  private boolean canBePrepared(String sql) {
    try (var statement = connection.createStatement()) {
      statement.execute("PREPARE tried AS " + sql);
      statement.execute("DEALLOCATE tried");
      return true;
    } catch (SQLException _) {
      return false;
    }
  }
}
