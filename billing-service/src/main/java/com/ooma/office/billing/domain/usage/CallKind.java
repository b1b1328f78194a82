package com.ooma.office.billing.domain.usage;

/// What a call is to a bill.
public enum CallKind {
  /// The seat's price includes it.
  INCLUDED,
  /// Free by law, and shown nowhere (CPCE art. D98-8).
  EMERGENCY,
  /// By a deck.
  CHARGED,
  /// No deck knew the number: it costs nothing, and ops look why it could be called.
  UNRATED
}
