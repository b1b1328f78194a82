package com.ooma.office.testing.architecture.offender.json.adapter.out.persistence;

import com.ooma.office.kernel.persistence.JsonColumn;
import com.ooma.office.kernel.persistence.JsonList;
import com.ooma.office.testing.architecture.offender.json.domain.Site;

class OffendingDomainListRow {

  @JsonColumn JsonList<Site> sites;
}
