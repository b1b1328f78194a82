package com.ooma.office.billing.application.payment.port;

/// The charges of cards that pay money into balances.
public interface TopUpCharges {

  /// Whether the provider was, or will be, asked for one under the key.
  boolean know(String key);
}
