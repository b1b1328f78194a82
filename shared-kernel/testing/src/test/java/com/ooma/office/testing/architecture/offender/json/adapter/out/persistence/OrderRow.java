package com.ooma.office.testing.architecture.offender.json.adapter.out.persistence;

import com.ooma.office.kernel.persistence.JsonColumn;
import com.ooma.office.kernel.persistence.JsonList;
import java.util.List;

class OrderRow {

  @JsonColumn SiteJson site;
  @JsonColumn JsonList<SiteJson> sites;
  @JsonColumn JsonList<String> numbers;
  @JsonColumn String text;
  List<SiteJson> children;
}
