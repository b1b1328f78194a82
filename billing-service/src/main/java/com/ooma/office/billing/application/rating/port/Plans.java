package com.ooma.office.billing.application.rating.port;

import com.ooma.office.billing.domain.rating.PlanDays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What accounts pay by.
public interface Plans {

  /// Of those of the accounts that we know.
  Map<UUID, PlanDays> of(Set<UUID> accountIds);
}
