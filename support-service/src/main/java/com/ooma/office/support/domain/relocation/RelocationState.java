package com.ooma.office.support.domain.relocation;

/// Where a relocation stands.
public enum RelocationState {
  /// Waits for its day, or for a word of why it can't be.
  REQUESTED,
  /// The users are at the new site.
  DONE,
  /// It can't be done as it was asked for.
  REFUSED,
  /// The company changed its mind.
  CANCELLED
}
