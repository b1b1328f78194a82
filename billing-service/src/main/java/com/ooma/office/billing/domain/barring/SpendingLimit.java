package com.ooma.office.billing.domain.barring;

import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;

/// What calls to one destination may cost within an hour.
public record SpendingLimit(Money hourly) {

  private static final Money LEAST = Money.of("1.00");
  private static final Money MOST = Money.of("10000.00");

  /// @throws Refused if it is out of its range
  public static SpendingLimit of(Money hourly) {
    if (hourly.compareTo(LEAST) < 0 || hourly.compareTo(MOST) > 0) {
      throw Refused.invalid("spending-limit", "A limit is of 1.00 to 10000.00 EUR.").at("/hourly");
    }
    return new SpendingLimit(hourly);
  }
}
