package com.ooma.office.ordering.adapter.out.persistence.order;

import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.TaxedAmount;
import com.ooma.office.ordering.domain.catalogue.PriceLine;
import com.ooma.office.ordering.domain.catalogue.Product;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A line of an order as it is stored.
record OrderLineJson(
    String product, int quantity, Euros unitTtc, @Nullable LocalDate priceSince, Taxed monthly) {

  static OrderLineJson of(PriceLine line) {
    return new OrderLineJson(
        line.product().name(),
        line.quantity(),
        Euros.of(line.unitTtc()),
        line.priceSince(),
        new Taxed(
            Euros.of(line.monthly().ttc()),
            Euros.of(line.monthly().ht()),
            Euros.of(line.monthly().vat())));
  }

  PriceLine toDomain() {
    return new PriceLine(
        Product.valueOf(product),
        quantity,
        unitTtc.toDomain(),
        priceSince,
        new TaxedAmount(monthly.ttc.toDomain(), monthly.ht.toDomain(), monthly.vat.toDomain()));
  }

  record Taxed(Euros ttc, Euros ht, Euros vat) {}

  record Euros(long cents) {

    static Euros of(Money amount) {
      return new Euros(amount.cents());
    }

    Money toDomain() {
      return new Money(cents);
    }
  }
}
