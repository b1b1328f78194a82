package com.ooma.office.testing.architecture.offender.sql.adapter.in.schedule;

import javax.sql.DataSource;

class OffendingDataSource {
  DataSource dataSource;
}
