package com.ooma.office.billing.application.barring.port;

import com.ooma.office.billing.domain.barring.SpendingLimit;

/// What the operator decides about spending.
public interface SpendingPolicy {

  /// For accounts that have no limit of their own.
  SpendingLimit usualLimit();
}
