package com.ooma.office.billing.domain.prepaid;

import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.util.UUID;

/// A company has its balance topped up by itself, so that calls never wait for money.
///
/// @param threshold money is paid in once less than this is available
/// @param amount of each top-up
public record AutomaticTopUp(UUID accountId, Money threshold, Money amount) {

  /// A balance below it is low, to whoever wants no other threshold.
  public static final Money USUAL_THRESHOLD = Money.of("5.00");

  private static final Money LEAST = Money.of("1.00");
  private static final Money MOST = Money.of("500.00");

  /// @throws Refused if either is out of its range
  public static AutomaticTopUp of(UUID accountId, Money threshold, Money amount) {
    if (threshold.compareTo(LEAST) < 0 || threshold.compareTo(MOST) > 0) {
      throw Refused.invalid("top-up-threshold", "A threshold is of 1.00 to 500.00 EUR.")
          .at("/threshold");
    }
    TopUp.requireAmount(amount);
    return new AutomaticTopUp(accountId, threshold, amount);
  }

  public boolean isDueAt(Money available) {
    return available.compareTo(threshold) < 0;
  }
}
