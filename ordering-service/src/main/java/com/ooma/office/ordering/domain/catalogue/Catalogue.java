package com.ooma.office.ordering.domain.catalogue;

import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What is sold, and for how much a month. A price is never edited: a new one is added with the day
/// it holds from. Billing has the same prices: `list-prices.csv` among the tests holds both to
/// that.
public final class Catalogue {

  private static final LocalDate LAUNCH = LocalDate.of(2017, 6, 6);

  private static final List<Price> PRICES =
      List.of(
          new Price(Product.SEAT, LAUNCH, Money.of("50.00")),
          new Price(Product.INTERNATIONAL_PLAN, LAUNCH, Money.of("10.00")),
          new Price(Product.ADDITIONAL_NUMBER, LAUNCH, Money.of("10.00")));

  private Catalogue() {}

  /// The prices that hold on `day`, one for each product.
  public static List<Price> on(LocalDate day) {
    return Stream.of(Product.values()).map(product -> priceOn(day, product)).toList();
  }

  /// The price of one `product` that holds on `day`.
  public static Price priceOn(LocalDate day, Product product) {
    return PRICES.stream()
        .filter(price -> price.product() == product && !price.validFrom().isAfter(day))
        .max(Comparator.comparing(Price::validFrom))
        .orElseThrow(Catalogue::notSoldYet);
  }

  /// What `choice` costs an account a month, at the prices of `day`.
  ///
  /// @param present what the account has and pays already
  public static List<PriceLine> lines(LocalDate day, Choice choice, Options present) {
    var charged = present.charged(choice.options());
    var items = new ArrayList<PriceLine.Item>();
    items.add(item(day, Product.SEAT, choice.seats()));
    if (charged.internationalPlan()) {
      items.add(item(day, Product.INTERNATIONAL_PLAN, 1));
    }
    if (charged.additionalNumbers() > 0) {
      items.add(item(day, Product.ADDITIONAL_NUMBER, charged.additionalNumbers()));
    }
    return PriceLine.of(items);
  }

  private static Refused notSoldYet() {
    return Refused.malformed("not-sold-yet", "Nothing was sold before " + LAUNCH + ".").at("/on");
  }

  private static PriceLine.Item item(LocalDate day, Product product, int quantity) {
    return new PriceLine.Item(priceOn(day, product), quantity);
  }

  /// A price with tax, and the day it holds from.
  public record Price(Product product, LocalDate validFrom, Money monthlyTtc) {}
}
