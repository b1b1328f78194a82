package com.ooma.office.testing.postgres;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// A service's tables, reached past the service with the rights of its role.
public record ServiceTables(OfficeDatabase database, String service) {

  private static final String GAVE_WAY = "40P01";

  /// Does it again as long as it gives way to work that goes on in the service meanwhile: a
  /// TRUNCATE of many tables, say, waits for those who wait for it.
  ///
  /// @return how many rows it changed
  public int execute(String statement) throws SQLException {
    while (true) {
      try (var connection = database.connect(service);
          var jdbc = connection.createStatement()) {
        return jdbc.executeUpdate(statement);
      } catch (SQLException e) {
        if (!GAVE_WAY.equals(e.getSQLState())) {
          throw e;
        }
      }
    }
  }

  /// The first column of all rows.
  public List<String> texts(String query) {
    try (var connection = database.connect(service);
        var jdbc = connection.createStatement();
        var rows = jdbc.executeQuery(query)) {
      var texts = new ArrayList<String>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  /// What the first row has in its first column.
  public String text(String query) {
    return texts(query).getFirst();
  }

  /// The number in the first column of the first row.
  public long count(String query) {
    return Long.parseLong(text(query));
  }
}
