package com.ooma.office.ordering.application.occupancy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The question which companies move, or end their service, on a day that has come.
public interface FindDueAccounts {

  /// The longest waiting first.
  List<UUID> due(LocalDate today, int limit);
}
