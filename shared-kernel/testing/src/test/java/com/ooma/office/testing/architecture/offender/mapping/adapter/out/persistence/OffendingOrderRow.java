package com.ooma.office.testing.architecture.offender.mapping.adapter.out.persistence;

import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

class OffendingOrderRow {

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  List<String> lines;
}
