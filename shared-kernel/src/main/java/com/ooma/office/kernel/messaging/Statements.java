package com.ooma.office.kernel.messaging;

import java.sql.Connection;
import java.sql.SQLException;

/// Something done on a connection.
@FunctionalInterface
interface Statements<T> {

  T run(Connection connection) throws SQLException;
}
