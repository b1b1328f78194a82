package com.ooma.office.e2e.ledger.books;

import com.ooma.office.e2e.journal.Journal;
import com.ooma.office.testing.postgres.OfficeDatabase;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the books of a suite that is at rest.
///
/// @param kafka settings with which a client comes in
public record BookReader(OfficeDatabase database, Map<String, Object> kafka) {

  /// Names of services, schemas, consumer groups and topics.
  public static final List<String> SERVICES =
      List.of("ordering", "provisioning", "porting", "support", "billing");

  /// What others tell, and the group in which a service hears it.
  static final Map<String, String> OF_OTHERS =
      Map.of("voice.call-records", "billing.voice.call-records");

  private static final String TABLES =
      """
      SELECT table_schema, table_name FROM information_schema.tables
      WHERE table_type = 'BASE TABLE' AND table_schema = ANY (?)
        AND table_name NOT LIKE 'flyway%' AND table_name !~ '_[0-9]+$'
      ORDER BY 1, 2
      """;

  /// @param takeovers as [Books] has them
  public Books read(Journal journal, Set<String> poison, Map<String, Instant> takeovers)
      throws SQLException {
    var topics = new TopicReader(kafka);
    var tables = tables();
    var voids = VoidNumbers.in(tables);
    return new Books(
        tables,
        topics.events().stream().filter(event -> !voids.has(event)).toList(),
        topics.deadLetters(),
        journal.entries(),
        poison,
        takeovers);
  }

  /// All rows of all tables, seen at one moment.
  Tables tables() throws SQLException {
    try (var connection = database.administrator()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      var rows = new HashMap<String, List<JsonObject>>();
      for (var table : names(connection)) {
        rows.put(table, rows(connection, table));
      }
      connection.rollback();
      return new Tables(Map.copyOf(rows));
    }
  }

  private static List<String> names(Connection connection) throws SQLException {
    try (var select = connection.prepareStatement(TABLES)) {
      select.setArray(1, connection.createArrayOf("text", SERVICES.toArray()));
      var names = new ArrayList<String>();
      try (var found = select.executeQuery()) {
        while (found.next()) {
          names.add(found.getString(1) + "." + found.getString(2));
        }
      }
      return names;
    }
  }

  private static List<JsonObject> rows(Connection connection, String table) throws SQLException {
    try (var select = connection.createStatement()) {
      select.setFetchSize(1_000);
      var rows = new ArrayList<JsonObject>();
      try (var found = select.executeQuery("SELECT to_jsonb(t)::text FROM " + table + " t")) {
        while (found.next()) {
          rows.add(new JsonObject(found.getString(1)));
        }
      }
      return rows;
    }
  }
}
