package com.ooma.office.porting.application.request.port;

import java.time.Instant;
import java.util.UUID;

/// The companies that left, and bring no numbers to us any more.
public interface DepartedAccounts {

  /// Said again, it changes nothing. Waits for those that were told that the company is here still.
  void add(UUID accountId, Instant departedAt);

  /// The answer holds until the transaction ends.
  boolean contains(UUID accountId);
}
