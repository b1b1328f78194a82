package com.ooma.office.billing.application.barring.port;

import com.ooma.office.billing.domain.barring.SpendingLimit;
import java.util.Optional;
import java.util.UUID;

/// The limits that accounts have of their own.
public interface SpendingLimits {

  boolean isKnown(UUID accountId);

  Optional<SpendingLimit> find(UUID accountId);

  /// Instead of what there was.
  void save(UUID accountId, SpendingLimit limit, String by);
}
