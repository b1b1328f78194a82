package com.ooma.office.testing.architecture.offender.json.adapter.out.persistence;

import com.ooma.office.kernel.persistence.JsonColumn;

class OffendingArrayRow {

  @JsonColumn String[] names;
}
