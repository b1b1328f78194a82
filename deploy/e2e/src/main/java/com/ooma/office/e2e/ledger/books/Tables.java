package com.ooma.office.e2e.ledger.books;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The rows of the five schemas at one moment, by `schema.table`, each row a JSON object of its
/// columns.
public record Tables(Map<String, List<JsonObject>> rows) {

  /// None if there is no such table: the messaging tables may change without the ledger.
  public List<JsonObject> of(String table) {
    return rows.getOrDefault(table, List.of());
  }

  /// The rows by what a column holds; rows without it are left out.
  public Map<String, List<JsonObject>> by(String table, String column) {
    return of(table).stream()
        .filter(row -> row.getValue(column) != null)
        .collect(Collectors.groupingBy(row -> String.valueOf(row.getValue(column))));
  }
}
