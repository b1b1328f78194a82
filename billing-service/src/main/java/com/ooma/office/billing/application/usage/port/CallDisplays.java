package com.ooma.office.billing.application.usage.port;

import com.ooma.office.billing.application.usage.FindCallDisplay;
import java.time.Instant;
import java.util.UUID;

/// What holders decided about called numbers.
public interface CallDisplays extends FindCallDisplay {

  /// @param revision of what was read
  /// @return false if another one was decided since
  boolean decide(UUID accountId, boolean full, String by, Instant at, long revision);
}
