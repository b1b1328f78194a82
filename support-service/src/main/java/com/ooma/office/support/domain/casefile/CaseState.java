package com.ooma.office.support.domain.casefile;

/// How a case stands.
public enum CaseState {
  OPEN,
  DONE,
  /// It can't be.
  REFUSED,
  /// The company changed its mind.
  CANCELLED
}
