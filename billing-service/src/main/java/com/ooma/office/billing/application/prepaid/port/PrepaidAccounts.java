package com.ooma.office.billing.application.prepaid.port;

import com.ooma.office.billing.domain.prepaid.CallKey;
import com.ooma.office.billing.domain.prepaid.PrepaidAccount;
import java.util.Set;
import java.util.UUID;

/// The balances, one for each account.
public interface PrepaidAccounts {

  /// Those of the accounts of which calls were authorised and not settled yet.
  Set<UUID> withReservations(Set<UUID> accountIds);

  /// Whether the call's record came.
  boolean isOver(CallKey call);

  /// The account's, an empty one if it never paid in, and nobody else's until the transaction ends.
  PrepaidAccount openForUpdate(UUID accountId);

  /// With its new entries.
  void save(PrepaidAccount account);
}
