package com.ooma.office.billing.application.prepaid.port;

import com.ooma.office.billing.domain.prepaid.TopUp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The money on its way in.
public interface TopUps {

  void add(TopUp topUp);

  /// Whether money is on its way to the account.
  boolean areOnTheirWay(UUID accountId);

  /// Whether a card was refused for one that was asked for after `since`.
  boolean wereRefused(UUID accountId, Instant since);

  /// The one that is due longest and nobody is at, locked until the transaction ends.
  Optional<TopUp> nextDue(Instant now);

  /// Locked until the transaction ends.
  TopUp getForUpdate(UUID topUpId);

  void save(TopUp topUp);
}
