package com.ooma.office.billing.domain;

import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;

/// What one of a `product` costs on `days`, which are all or part of the month `of` its cycle.
public record Charge(Product product, Period of, Period days, Money ttc) {

  /// From `day` to the end of `month`; all of it if `day` comes before.
  static Charge of(Product product, Period month, LocalDate day) {
    var days = day.isAfter(month.start()) ? new Period(day, month.end()) : month;
    var monthly = PriceList.monthlyTtc(product, month.start());
    return new Charge(product, month, days, month.share(monthly, days));
  }

  public boolean isPartial() {
    return !days.equals(of);
  }
}
