package com.ooma.office.support.domain;

import java.time.LocalDate;

/// What became of a relocation. The first outcome is final.
public sealed interface RelocationOutcome {

  default RelocationState state() {
    return switch (this) {
      case Awaited _ -> RelocationState.REQUESTED;
      case Moved _ -> RelocationState.DONE;
      case Declined _ -> RelocationState.REFUSED;
    };
  }

  /// Nothing yet.
  record Awaited() implements RelocationOutcome {}

  /// The users are at the site `siteName` since `changedOn`.
  record Moved(String siteName, LocalDate changedOn) implements RelocationOutcome {}

  /// It can't be done as it was asked for.
  ///
  /// @param code for programs
  /// @param detail for people, in English
  record Declined(String code, String detail) implements RelocationOutcome {}
}
