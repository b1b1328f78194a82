package com.ooma.office.billing.application.credit.port;

import com.ooma.office.kernel.domain.Money;

/// What the operator decides about credits.
public interface CreditPolicy {

  /// How much goodwill one person alone may grant an account in thirty days.
  Money goodwillAlone();
}
