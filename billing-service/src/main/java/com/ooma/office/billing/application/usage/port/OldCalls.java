package com.ooma.office.billing.application.usage.port;

import java.time.Instant;

/// Calls that nobody can contest any more.
public interface OldCalls {

  /// Forgets calls that were made before the moment, and paid before it if they cost something.
  /// What documents asked for them is kept as a sum.
  ///
  /// @return how many
  int forget(Instant before, int limit);
}
