package com.ooma.office.billing.domain.credit;

/// How far a credit has come.
public enum CreditState {
  /// It waits for a second person to approve it.
  PROPOSED,
  /// The next bills give it, as much as they ask for.
  GRANTED,
  /// Bills gave all of it.
  GIVEN,
  /// It was taken back before a bill gave any of it.
  WITHDRAWN
}
