package com.ooma.office.billing.application.subscription.port;

import com.ooma.office.billing.domain.subscription.Subscription;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The subscriptions, one per account.
public interface Subscriptions {

  /// The account's subscription, an empty one if nothing was heard of it yet, and nobody else's
  /// until the transaction ends.
  Subscription openForUpdate(UUID accountId);

  /// The subscriptions of these accounts of which a period can be billed on `today` and that nobody
  /// else is at, by account; does not wait for those who are.
  List<Subscription> dueForUpdate(Collection<UUID> accountIds, LocalDate today);

  /// The account's subscription as it is, to look at.
  Optional<Subscription> find(UUID accountId);

  void save(Subscription subscription);

  /// Saves what billing their next periods changes.
  void saveBilled(List<Subscription> subscriptions);
}
