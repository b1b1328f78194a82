package com.ooma.office.support.domain.privacy;

/// What a company wants to have done about a person.
public enum Purpose {
  /// Told of all that is kept.
  EXPORT,
  /// Forgotten, but for what law requires.
  ERASURE
}
