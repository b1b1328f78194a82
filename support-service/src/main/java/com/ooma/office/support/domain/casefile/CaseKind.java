package com.ooma.office.support.domain.casefile;

/// What a case is about.
public enum CaseKind {
  /// The users of a site move to another.
  RELOCATION,
  /// Phones come back, because their users left or because they are broken.
  RETURN,
  /// The company leaves.
  DEPARTURE
}
