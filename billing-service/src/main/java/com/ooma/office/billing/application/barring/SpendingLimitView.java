package com.ooma.office.billing.application.barring;

import com.ooma.office.billing.domain.barring.SpendingLimit;
import com.ooma.office.kernel.domain.Money;

/// What an account's calls to one destination may cost within an hour.
///
/// @param own whether the account has it for itself
public record SpendingLimitView(Money hourly, boolean own) {

  static SpendingLimitView own(SpendingLimit limit) {
    return new SpendingLimitView(limit.hourly(), true);
  }
}
