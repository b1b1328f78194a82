package com.ooma.office.e2e.release;

import java.io.IOException;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/// Some of the rows of a service's schema, as `pg_dump --data-only` would write them, which can't
/// be had for the server that tests run on. Tables are named without their schema.
///
/// Positions in the server's own history (`xid8`, `pg_snapshot`) mean nothing elsewhere and are
/// left out, and so are rows that are known by one; so are columns that the server computes.
final class TableDump {

  private static final String TABLES =
      """
      SELECT c.relname FROM pg_class c
      WHERE c.relnamespace = ?::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
        AND c.relname <> 'relay_cursor'
        AND NOT EXISTS (SELECT FROM pg_index i
          JOIN pg_attribute key ON key.attrelid = c.oid AND key.attnum = ANY (i.indkey)
          WHERE i.indrelid = c.oid AND i.indisprimary AND key.atttypid = 'xid8'::regtype)
      ORDER BY 1
      """;

  private static final String COLUMNS =
      """
      SELECT quote_ident(attname) FROM pg_attribute
      WHERE attrelid = ?::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
        AND atttypid NOT IN ('xid8'::regtype, 'pg_snapshot'::regtype)
      ORDER BY attnum
      """;

  private static final String SEQUENCES =
      """
      SELECT sequencename || ''', ' || last_value FROM pg_sequences
      WHERE schemaname = ? AND last_value IS NOT NULL ORDER BY 1
      """;

  private final Connection connection;
  private final String service;

  TableDump(Connection connection, String service) {
    this.connection = connection;
    this.service = service;
  }

  String text() throws SQLException, IOException {
    var text = new StringBuilder();
    var tables = texts(TABLES, service);
    var selection = Selection.of(connection, tables);
    for (var table : tables) {
      var columns = String.join(", ", texts(COLUMNS, table));
      text.append("COPY %s (%s) FROM stdin;\n".formatted(table, columns))
          .append(rows("SELECT " + columns + selection.from(table)))
          .append("\\.\n\n");
    }
    for (var sequence : texts(SEQUENCES, service)) {
      text.append("SELECT setval('%s);\n".formatted(sequence));
    }
    return text.toString();
  }

  private String rows(String query) throws SQLException, IOException {
    var rows = new StringWriter();
    connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyOut("COPY (%s) TO STDOUT".formatted(query), rows);
    return rows.toString();
  }

  private List<String> texts(String sql, String parameter) throws SQLException {
    try (var select = connection.prepareStatement(sql)) {
      select.setString(1, parameter);
      var texts = new ArrayList<String>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          texts.add(rows.getString(1));
        }
      }
      return texts;
    }
  }
}
