package com.ooma.office.billing.domain.payment;

/// Why a card was not charged, as far as the provider says.
public enum Refusal {
  CARD_EXPIRED,
  INSUFFICIENT_FUNDS,
  /// The bank says no more than that.
  CARD_REFUSED
}
