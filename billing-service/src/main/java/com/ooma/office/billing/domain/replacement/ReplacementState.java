package com.ooma.office.billing.domain.replacement;

/// How far a replacement has come.
public enum ReplacementState {
  /// It waits for a second person to approve it.
  PROPOSED,
  /// The invoice is given back, and asked for again.
  DONE,
  /// It was taken back before anybody approved it.
  WITHDRAWN
}
