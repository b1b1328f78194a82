package com.ooma.office.ordering.domain;

import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.TaxedAmount;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// What is sold, and for how much a month. A price is never edited: a new one is added with the day
/// it holds from.
public final class Catalogue {

  private static final LocalDate LAUNCH = LocalDate.of(2017, 6, 6);

  private static final List<Price> PRICES =
      List.of(
          new Price(Product.SEAT, LAUNCH, Money.of("50.00")),
          new Price(Product.INTERNATIONAL_PLAN, LAUNCH, Money.of("10.00")),
          new Price(Product.ADDITIONAL_NUMBER, LAUNCH, Money.of("10.00")));

  private Catalogue() {}

  /// The price of one `product` a month on `day`, with tax.
  public static Money priceOn(LocalDate day, Product product) {
    return PRICES.stream()
        .filter(price -> price.product() == product && !price.validFrom().isAfter(day))
        .max(Comparator.comparing(Price::validFrom))
        .orElseThrow(() -> new IllegalArgumentException(product + " was not sold on " + day))
        .monthlyTtc();
  }

  /// What `choice` costs a month on `day`.
  public static TaxedAmount monthly(LocalDate day, Choice choice) {
    var ttc = priceOn(day, Product.SEAT).times(choice.seats());
    return TaxedAmount.ofTtc(
        choice.internationalPlan() ? ttc.plus(priceOn(day, Product.INTERNATIONAL_PLAN)) : ttc);
  }

  /// Things with a price; all the rest is included.
  public enum Product {
    /// One user: phone rental, extension, direct number, voicemail, fax, calls.
    SEAT,
    /// Cheaper calls abroad, for the whole account.
    INTERNATIONAL_PLAN,
    /// One more local number.
    ADDITIONAL_NUMBER
  }

  private record Price(Product product, LocalDate validFrom, Money monthlyTtc) {}
}
