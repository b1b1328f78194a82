package com.ooma.office.billing.application.prepaid.port;

import com.ooma.office.billing.domain.prepaid.AutomaticTopUp;
import java.util.Optional;
import java.util.UUID;

/// The companies that have their balances topped up by themselves.
public interface AutomaticTopUps {

  Optional<AutomaticTopUp> find(UUID accountId);

  /// Instead of what there was.
  void save(AutomaticTopUp wanted, String by);

  void remove(UUID accountId);
}
