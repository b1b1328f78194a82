package com.ooma.office.kernel.persistence;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;

/// Something done on a connection.
@FunctionalInterface
public interface Statements<T> {

  T run(Connection connection) throws SQLException;

  /// Does it on a connection of the present transaction, or on any if there is none.
  static <T> T inDatabase(AgroalDataSource database, Statements<T> statements) {
    try (var connection = database.getConnection()) {
      return statements.run(connection);
    } catch (SQLException e) {
      throw new DatabaseFault(e);
    }
  }
}
