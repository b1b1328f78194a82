package com.ooma.office.testing.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;

/// The rows that the last release left, in the present schema.
public final class ReleasedRows {

  private final String service;

  public ReleasedRows(String service) {
    this.service = service;
  }

  /// Of a table that had none, nothing about the next release is proved.
  ///
  /// @param empty tables that had none, and why that is so
  public void areInEveryTable(Map<String, String> empty) {
    var without = new TreeSet<String>();
    for (var table : TableFile.of(service).tables()) {
      if (table.rows().isEmpty()) {
        without.add(table.name());
      }
    }
    assertEquals(new TreeSet<>(empty.keySet()), without, "tables without a row");
  }

  /// The first column of each row.
  public List<String> texts(String sql) {
    return of(sql).stream().map(List::getFirst).toList();
  }

  public List<UUID> ids(String sql) {
    return texts(sql).stream().map(UUID::fromString).toList();
  }

  /// A thing, and whose it is.
  public record Owned(UUID account, UUID thing) {}

  /// @param sql selects the account first
  public Owned pair(String sql) {
    return pairs(sql).getFirst();
  }

  /// Reads each row's thing by whatever the service has for it, in a transaction of its own.
  ///
  /// @param sql selects the account first
  public void each(String sql, BiConsumer<UUID, UUID> reading) {
    pairs(sql)
        .forEach(each ->
            QuarkusTransaction.requiringNew()
                .run(() -> reading.accept(each.account(), each.thing())));
  }

  private List<Owned> pairs(String sql) {
    return of(sql).stream()
        .map(row -> new Owned(UUID.fromString(row.getFirst()), UUID.fromString(row.getLast())))
        .toList();
  }

  /// Every column of each row.
  public List<List<String>> of(String sql) {
    try (var connection = connect();
        var statement = connection.createStatement();
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
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  Connection connect() throws SQLException {
    var connection = OfficeTestResource.postgres().connect(service);
    connection.setSchema(ReleasedSchema.name(service));
    return connection;
  }
}
