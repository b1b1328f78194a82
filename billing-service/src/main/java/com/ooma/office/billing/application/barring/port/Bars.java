package com.ooma.office.billing.application.barring.port;

import com.ooma.office.billing.domain.barring.Bar;
import java.util.Optional;
import java.util.UUID;

/// The destinations that companies may not call.
public interface Bars {

  boolean isBarred(UUID accountId, String destination);

  /// Keeps a bar, unless there is one of the account and destination.
  void add(Bar bar);

  /// Locked until the transaction ends.
  Optional<Bar> findForUpdateOfAnyAccount(UUID barId);

  void save(Bar bar);
}
