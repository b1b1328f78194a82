package com.ooma.office.testing.architecture.offender.json.adapter.out.persistence;

import com.ooma.office.kernel.persistence.JsonColumn;
import java.util.List;

/// The old way, which lost changes.
class OffendingListRow {

  @JsonColumn List<SiteJson> sites;
}
