package com.ooma.office.support.domain.relocation;

import java.time.Instant;
import java.time.LocalDate;

/// What became of a relocation. The first outcome is final, but that users have moved is a fact,
/// also if the company had just changed its mind.
public sealed interface RelocationOutcome {

  default RelocationState state() {
    return switch (this) {
      case Awaited _ -> RelocationState.REQUESTED;
      case Moved _ -> RelocationState.DONE;
      case Declined _ -> RelocationState.REFUSED;
      case Cancelled _ -> RelocationState.CANCELLED;
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

  /// The company took its wish back.
  ///
  /// @param by the token's name for the primary member, kept for audits
  record Cancelled(String by, Instant at) implements RelocationOutcome {}
}
