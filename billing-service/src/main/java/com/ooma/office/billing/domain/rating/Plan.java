package com.ooma.office.billing.domain.rating;

/// What an account pays by for calls that its seats don't include; each has decks of its own.
public enum Plan {
  STANDARD,
  /// Cheaper abroad, for the accounts that pay for it by the month.
  INTERNATIONAL
}
