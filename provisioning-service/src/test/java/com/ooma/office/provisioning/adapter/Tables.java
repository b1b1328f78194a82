package com.ooma.office.provisioning.adapter;

import com.ooma.office.testing.OfficeTestResource;
import java.sql.SQLException;
import java.time.Instant;

/// The service's tables, reached past the service.
final class Tables {

  private Tables() {}

  static void execute(String statement) throws SQLException {
    try (var connection = OfficeTestResource.postgres().connect("provisioning");
        var jdbc = connection.createStatement()) {
      jdbc.execute(statement);
    }
  }

  static long count(String query) {
    try (var connection = OfficeTestResource.postgres().connect("provisioning");
        var jdbc = connection.createStatement();
        var rows = jdbc.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Asks again until `query` counts `wanted`, for ten seconds at most.
  static void await(String query, long wanted) {
    var deadline = Instant.now().plusSeconds(10);
    while (count(query) != wanted) {
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("It did not become " + wanted + ": " + query);
      }
      Thread.yield();
    }
  }
}
