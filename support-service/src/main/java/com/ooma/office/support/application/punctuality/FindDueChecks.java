package com.ooma.office.support.application.punctuality;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The question which tickets are to be looked at.
public interface FindDueChecks {

  /// The longest due first.
  List<UUID> due(Instant now, int limit);
}
