package com.ooma.office.billing.domain.barring;

import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What a company's calls to a destination cost that ended within an hour.
///
/// @param destination as the deck names it
/// @param limit more than which is too much
public record HourlySpending(UUID accountId, String destination, Money spent, Money limit) {

  public Optional<Bar> bar(UUID barId, Instant now) {
    return spent.compareTo(limit) > 0 ? Optional.of(Bar.of(barId, this, now)) : Optional.empty();
  }
}
