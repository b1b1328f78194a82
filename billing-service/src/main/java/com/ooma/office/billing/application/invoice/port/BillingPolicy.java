package com.ooma.office.billing.application.invoice.port;

import com.ooma.office.billing.domain.invoice.Seller;

/// What the business may set without a release.
public interface BillingPolicy {

  /// Our company, as invoices issued from now on name it.
  Seller seller();
}
