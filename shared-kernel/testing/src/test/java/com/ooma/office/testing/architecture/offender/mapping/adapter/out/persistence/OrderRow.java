package com.ooma.office.testing.architecture.offender.mapping.adapter.out.persistence;

import com.ooma.office.kernel.persistence.JsonColumn;

class OrderRow {

  @JsonColumn String text;
}
