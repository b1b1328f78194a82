package com.ooma.office.ordering.adapter.out.persistence;

import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.TaxedAmount;
import com.ooma.office.ordering.domain.PriceLine;
import com.ooma.office.ordering.domain.Product;

/// A price line as it is stored.
record PriceLineJson(String product, int quantity, Euros unitTtc, Taxed monthly) {

  static PriceLineJson of(PriceLine line) {
    return new PriceLineJson(
        line.product().name(),
        line.quantity(),
        Euros.of(line.unitTtc()),
        new Taxed(
            Euros.of(line.monthly().ttc()),
            Euros.of(line.monthly().ht()),
            Euros.of(line.monthly().vat())));
  }

  PriceLine give() {
    return new PriceLine(
        Product.valueOf(product),
        quantity,
        unitTtc.give(),
        new TaxedAmount(monthly.ttc.give(), monthly.ht.give(), monthly.vat.give()));
  }

  record Taxed(Euros ttc, Euros ht, Euros vat) {}

  record Euros(long cents) {

    static Euros of(Money amount) {
      return new Euros(amount.cents());
    }

    Money give() {
      return new Money(cents);
    }
  }
}
