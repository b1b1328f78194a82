package com.ooma.office.testing.architecture.offender.sql.adapter.out.http;

import java.sql.Connection;

class OffendingConnection {
  Connection connection;
}
