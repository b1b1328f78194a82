package com.ooma.office.support.domain.privacy;

/// What a company wants to have done about a person, or about itself.
public enum Purpose {
  /// Told of all that is kept.
  EXPORT,
  /// Forgotten, but for what law requires.
  ERASURE,
  /// Told of all that is kept of the company.
  ACCOUNT_EXPORT;

  /// Whether there is an archive to be fetched.
  public boolean isExport() {
    return this != ERASURE;
  }
}
