package com.ooma.office.provisioning.application.routing.port;

import java.time.Instant;
import java.util.UUID;

/// Which companies may call nobody outside since they owe too much, as billing said.
public interface Standings {

  boolean isSuspended(UUID accountId);

  /// What was said last counts, in whichever order it is heard.
  ///
  /// @param since when billing decided so
  void save(UUID accountId, boolean suspended, Instant since);
}
