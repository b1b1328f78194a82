package com.ooma.office.billing.application.credit.port;

import com.ooma.office.billing.domain.credit.Credit;

/// Tells the other services of credits, in the transaction that saves them.
public interface CreditEvents {

  /// Goodwill holds from now on.
  void goodwill(Credit credit, String reason);
}
