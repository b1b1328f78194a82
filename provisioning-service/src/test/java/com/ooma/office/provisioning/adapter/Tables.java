package com.ooma.office.provisioning.adapter;

import static org.hamcrest.Matchers.equalTo;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Patience;
import com.ooma.office.testing.postgres.ServiceTables;
import java.sql.SQLException;
import java.util.List;

/// The service's tables, reached past the service.
final class Tables {

  private Tables() {}

  static void execute(String statement) throws SQLException {
    tables().execute(statement);
  }

  static long count(String query) {
    return tables().count(query);
  }

  static List<String> texts(String query) {
    return tables().texts(query);
  }

  static String text(String query) {
    return tables().text(query);
  }

  /// Asks again until `query` counts `wanted`.
  static void await(String query, long wanted) {
    Patience.await(query).until(() -> count(query), equalTo(wanted));
  }

  private static ServiceTables tables() {
    return OfficeTestResource.tables("provisioning");
  }
}
