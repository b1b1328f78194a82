package com.ooma.office.kernel.messaging;

import java.sql.SQLException;

/// A statement of the messaging tables failed.
final class DatabaseFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DatabaseFault(SQLException cause) {
    super(cause.getMessage(), cause);
  }
}
