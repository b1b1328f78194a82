package com.ooma.office.testing.architecture.offender.accounts.application.port;

import com.ooma.office.testing.architecture.offender.accounts.application.FindOrders;
import java.util.List;
import java.util.UUID;

interface OffendingViews {

  List<FindOrders.View> ofSite(UUID siteId);
}
