package com.ooma.office.billing.application.prepaid.port;

import com.ooma.office.billing.domain.prepaid.PrepaidAccount;
import java.util.UUID;

/// The balances, one for each account.
public interface PrepaidAccounts {

  /// Whether calls of the account were authorised and not settled yet.
  boolean hasReservations(UUID accountId);

  /// The account's, an empty one if it never paid in, and nobody else's until the transaction ends.
  PrepaidAccount openForUpdate(UUID accountId);

  /// With its new entries.
  void save(PrepaidAccount account);
}
