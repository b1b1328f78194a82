package com.ooma.office.testing.architecture.offender.values.adapter.out.persistence;

import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

class OffendingOrderRow {

  @JdbcTypeCode(SqlTypes.JSON)
  List<String> lines;
}
