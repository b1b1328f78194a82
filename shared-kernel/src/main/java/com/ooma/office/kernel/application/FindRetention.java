package com.ooma.office.kernel.application;

import java.time.Instant;
import java.util.List;

/// Reads by which rules a service forgets, and what went by them.
public interface FindRetention {

  List<Rule> rules();

  /// @param what is forgotten
  /// @param kept how long it is kept, as ISO 8601 writes it: `P30D`, `P1Y`
  /// @param deleted how many things went in all
  /// @param lastRunAt when it was last looked for what is to go
  record Rule(String what, String kept, long deleted, Instant lastRunAt) {}
}
