package com.ooma.office.kernel.domain;

import org.jspecify.annotations.Nullable;

/// The present revision of something, which whoever changes it must have read.
///
/// @param of what it is, for people
public record ReadRevision(String of, long present) {

  /// @param read by the writer, or null if it read nothing
  public void require(@Nullable Long read) {
    if (read == null) {
      throw Refused.unguarded();
    }
    if (read != present) {
      throw Refused.stale("The " + of + " is at revision " + present + " by now.");
    }
  }
}
