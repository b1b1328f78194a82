package com.ooma.office.billing.domain.charge;

import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// Monthly prices with tax, of what is not agreed in an order. A price is never edited: a new one
/// is added with the day it holds from, and what was there before keeps the old one. Ordering sells
/// at the same prices: `list-prices.csv` among the tests holds both to that.
public final class PriceList {

  private static final LocalDate LAUNCH = LocalDate.of(2017, 6, 6);

  private static final List<Price> PRICES =
      List.of(
          new Price(Product.SEAT, LAUNCH, Money.of("50.00")),
          new Price(Product.INTERNATIONAL_PLAN, LAUNCH, Money.of("10.00")),
          new Price(Product.ADDITIONAL_NUMBER, LAUNCH, Money.of("10.00")));

  private PriceList() {}

  public static Money monthlyTtc(Product product, LocalDate day) {
    return price(product, day).monthlyTtc();
  }

  /// The first day of the price that held on `day`, by which the list names its versions.
  public static LocalDate validFrom(Product product, LocalDate day) {
    return price(product, day).validFrom();
  }

  private static Price price(Product product, LocalDate day) {
    return PRICES.stream()
        .filter(price -> price.product() == product && !price.validFrom().isAfter(day))
        .max(Comparator.comparing(Price::validFrom))
        .orElseThrow(() -> new IllegalArgumentException(product + " was not sold on " + day));
  }

  private record Price(Product product, LocalDate validFrom, Money monthlyTtc) {}
}
