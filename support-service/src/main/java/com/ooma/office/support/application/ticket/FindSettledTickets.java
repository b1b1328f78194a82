package com.ooma.office.support.application.ticket;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The question which tickets time has settled.
public interface FindSettledTickets {

  /// Those to be closed at `now`, the longest resolved first.
  List<UUID> due(Instant now, int limit);
}
