package com.ooma.office.billing.application.prepaid;

import com.ooma.office.billing.domain.prepaid.AutomaticTopUp;
import com.ooma.office.kernel.domain.Money;

/// When a company's balance is topped up by itself.
///
/// @param threshold money is paid in once less than this is available
/// @param amount of each top-up
public record AutomaticTopUpView(Money threshold, Money amount) {

  static AutomaticTopUpView of(AutomaticTopUp wanted) {
    return new AutomaticTopUpView(wanted.threshold(), wanted.amount());
  }
}
