package com.ooma.office.bench.measure;

import com.ooma.office.testing.postgres.OfficeDatabase;
import java.sql.SQLException;

/// Questions to the whole database that have one number for an answer.
public final class Queries {

  private Queries() {}

  public static double number(OfficeDatabase database, String sql) throws SQLException {
    try (var connection = database.administrator();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getDouble(1);
    }
  }
}
