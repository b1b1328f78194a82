package com.ooma.office.billing.domain.charge;

import com.ooma.office.kernel.domain.Money;

/// What one of a `product` costs on `days`, which are all or part of the month `of` its cycle.
///
/// @param credit whether it was charged before, and is given back
public record Charge(Product product, Period of, Period days, Money ttc, boolean credit) {

  public static Charge of(
      Product product, Money monthlyTtc, Period month, Period days, boolean credit) {
    return new Charge(product, month, days, month.share(monthlyTtc, days), credit);
  }

  public boolean isPartial() {
    return !days.equals(of);
  }

  /// What it adds to a bill.
  public Money owed() {
    return credit ? ttc.negated() : ttc;
  }
}
