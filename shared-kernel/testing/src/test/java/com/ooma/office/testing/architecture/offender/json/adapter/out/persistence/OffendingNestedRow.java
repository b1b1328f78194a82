package com.ooma.office.testing.architecture.offender.json.adapter.out.persistence;

import com.ooma.office.kernel.persistence.JsonColumn;
import com.ooma.office.testing.architecture.offender.json.domain.Site;

class OffendingNestedRow {

  @JsonColumn Place place;

  record Place(String floor, Site site) {}
}
