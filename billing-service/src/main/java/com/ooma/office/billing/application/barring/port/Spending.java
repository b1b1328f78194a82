package com.ooma.office.billing.application.barring.port;

import com.ooma.office.billing.domain.barring.HourlySpending;
import com.ooma.office.billing.domain.barring.SpendingLimit;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// What calls cost that were told.
public interface Spending {

  /// Of calls that ended since, but not before such calls were allowed again.
  ///
  /// @param usual limit of accounts that have none of their own
  List<HourlySpending> since(Instant since, Collection<Target> targets, SpendingLimit usual);

  /// @param destination as the deck names it
  record Target(UUID accountId, String destination) {}
}
