package com.ooma.office.provisioning.adapter;

import static org.hamcrest.Matchers.equalTo;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Patience;
import java.sql.SQLException;

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

  static String text(String query) {
    try (var connection = OfficeTestResource.postgres().connect("provisioning");
        var jdbc = connection.createStatement();
        var rows = jdbc.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Asks again until `query` counts `wanted`.
  static void await(String query, long wanted) {
    Patience.await(query).until(() -> count(query), equalTo(wanted));
  }
}
