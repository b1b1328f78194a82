package com.ooma.office.e2e.release;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The few rows of a service's tables that are worth keeping: all that some companies have, chosen
/// so that each state and each column that may be empty is found with one of them; a few of what
/// belongs to nobody; the last of what only passes through.
final class Selection {

  private static final Map<String, String> PASSING =
      Map.of(
          "outbox", "ORDER BY id DESC LIMIT 5",
          "idempotency", "WHERE length(body) < 2000 ORDER BY answered_at DESC LIMIT 5",
          "inbox", "ORDER BY aggregate_id LIMIT 10",
          "dead_letter", "WHERE length(payload) < 2000 ORDER BY settled_at, arrival LIMIT 5",
          "dead_letter_audit", "ORDER BY id LIMIT 5",
          "webhook_received", "ORDER BY received_at LIMIT 5");

  private static final String NULLABLE =
      """
      SELECT quote_ident(attname) FROM pg_attribute
      WHERE attrelid = '%s'::regclass AND attnum > 0 AND NOT attisdropped AND NOT attnotnull
      """;

  /// The column of a table by which its rows are parts of another's, and that table's column.
  private static final String WHOLE =
      """
      SELECT part.attname, c.confrelid::regclass, whole.attname FROM pg_constraint c
      JOIN pg_attribute part ON part.attrelid = c.conrelid AND part.attnum = c.conkey[1]
      JOIN pg_attribute whole ON whole.attrelid = c.confrelid AND whole.attnum = c.confkey[1]
      WHERE c.contype = 'f' AND c.conrelid = '%s'::regclass AND c.confrelid <> c.conrelid AND cardinality(c.conkey) = 1
      """;

  /// The smallest of each kind: a PDF is large, and as good as any other.
  private static final String DOCUMENTS =
      """
      WHERE document_id IN (
        SELECT DISTINCT ON (kind) document_id FROM document JOIN invoice ON invoice_id = document_id %s
        ORDER BY kind, length(pdf)) ORDER BY 1\
      """;

  private static final String OWNER = "account_id";
  private static final String STATE = "state";
  private static final int NOBODYS = 3;

  private final Connection connection;
  private final Set<String> companies = new TreeSet<>();

  private Selection(Connection connection) {
    this.connection = connection;
  }

  static Selection of(Connection connection, List<String> tables) throws SQLException {
    var selection = new Selection(connection);
    for (var table : tables) {
      if (!PASSING.containsKey(table) && selection.has(table, OWNER)) {
        selection.chooseCompanies(table);
      }
    }
    return selection;
  }

  /// What follows the columns in a query.
  String from(String table) throws SQLException {
    return " FROM %s %s".formatted(table, which(table));
  }

  private String which(String table) throws SQLException {
    var passing = PASSING.get(table);
    if (passing != null) {
      return passing;
    }
    return table.equals("document")
        ? DOCUMENTS.formatted(where("invoice"))
        : where(table) + " ORDER BY 1";
  }

  private void chooseCompanies(String table) throws SQLException {
    choose("SELECT %1$s FROM %2$s ORDER BY 1 LIMIT 1", table, "");
    if (has(table, STATE)) {
      choose("SELECT DISTINCT ON (%3$s) %1$s FROM %2$s ORDER BY %3$s, 1", table, STATE);
    }
    for (var column : texts(NULLABLE.formatted(table))) {
      choose("SELECT %1$s FROM %2$s WHERE %3$s IS NOT NULL ORDER BY 1 LIMIT 1", table, column);
    }
  }

  private void choose(String sql, String table, String column) throws SQLException {
    var owned = "(SELECT * FROM %s WHERE %s IS NOT NULL) AS owned".formatted(table, OWNER);
    companies.addAll(texts(sql.formatted(OWNER, owned, column)));
  }

  private String where(String table) throws SQLException {
    if (has(table, OWNER)) {
      return "WHERE %s IN (%s)%s".formatted(OWNER, quoted(), nobodys(table));
    }
    var whole = rows(WHOLE.formatted(table));
    if (whole.isEmpty()) {
      return "";
    }
    var first = whole.getFirst();
    return "WHERE %s IN (SELECT %s FROM %s %s)"
        .formatted(first.get(0), first.get(2), first.get(1), where(first.get(1)));
  }

  private String nobodys(String table) throws SQLException {
    if (!texts(NULLABLE.formatted(table)).contains(OWNER)) {
      return "";
    }
    return """
     OR ctid IN (SELECT ctid FROM (
      SELECT ctid, row_number() OVER (PARTITION BY %s ORDER BY ctid) FROM %s WHERE %s IS NULL) AS one
      WHERE row_number <= %d)\
    """
        .formatted(has(table, STATE) ? STATE : "true", table, OWNER, NOBODYS);
  }

  private String quoted() {
    return companies.isEmpty() ? "NULL" : "'" + String.join("', '", companies) + "'";
  }

  private boolean has(String table, String column) throws SQLException {
    return !texts(
            "SELECT attname FROM pg_attribute WHERE attrelid = '%s'::regclass AND attname = '%s'"
                .formatted(table, column))
        .isEmpty();
  }

  private List<String> texts(String sql) throws SQLException {
    return rows(sql).stream().map(List::getFirst).toList();
  }

  private List<List<String>> rows(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      var rows = new ArrayList<List<String>>();
      while (result.next()) {
        var row = new ArrayList<String>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getString(i));
        }
        rows.add(row);
      }
      return rows;
    }
  }
}
