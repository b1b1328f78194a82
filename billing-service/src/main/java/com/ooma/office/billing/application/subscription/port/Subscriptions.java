package com.ooma.office.billing.application.subscription.port;

import com.ooma.office.billing.domain.subscription.Subscription;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// The subscriptions, one per account.
public interface Subscriptions {

  /// The account's subscription, an empty one if nothing was heard of it yet, and nobody else's
  /// until the transaction ends.
  Subscription openForUpdate(UUID accountId);

  /// The account's subscription if a period of it can be billed on `today` and nobody else is at
  /// it; does not wait for those who are.
  Optional<Subscription> findDueForUpdate(UUID accountId, LocalDate today);

  /// The account's subscription as it is, to look at.
  Optional<Subscription> find(UUID accountId);

  void save(Subscription subscription);
}
