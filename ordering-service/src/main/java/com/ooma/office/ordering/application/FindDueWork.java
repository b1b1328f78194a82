package com.ooma.office.ordering.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What was put off until a moment that has come, the longest waiting first.
public interface FindDueWork {

  /// Orders whose promise is to be looked at.
  List<UUID> ordersToWatch(Instant now, int limit);

  /// Accounts whose users move, or whose service ends.
  List<UUID> accountsDue(LocalDate today, int limit);
}
