package com.ooma.office.billing.domain.credit;

import com.ooma.office.billing.domain.charge.Cause;
import com.ooma.office.billing.domain.charge.Product;

/// Why a company is owed something.
public enum CreditKind {
  /// A port was late by one day.
  LATE_PORT(Product.LATE_PORT, Cause.PORT_DELAYED),
  /// A number was lost by a port.
  LOST_NUMBER(Product.LOST_NUMBER, Cause.PORT_LOST),
  /// Calls were asked for by a deck that was wrong.
  RERATED_CALLS(Product.RERATED_CALLS, Cause.DECK_CORRECTED),
  /// Care was sorry.
  GOODWILL(Product.GOODWILL, Cause.GOODWILL_GRANTED),
  /// A bill gave back more than invoices had asked for, since credits had paid them.
  CARRIED_OVER(Product.CARRIED_IN, Cause.CREDIT_CARRIED_OVER);

  private final Product product;
  private final Cause cause;

  CreditKind(Product product, Cause cause) {
    this.product = product;
    this.cause = cause;
  }

  Product product() {
    return product;
  }

  Cause cause() {
    return cause;
  }
}
