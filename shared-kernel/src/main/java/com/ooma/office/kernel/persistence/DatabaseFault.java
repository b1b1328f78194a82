package com.ooma.office.kernel.persistence;

import java.sql.SQLException;

/// A statement in plain JDBC failed.
public final class DatabaseFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DatabaseFault(SQLException cause) {
    super(cause.getMessage(), cause);
  }
}
