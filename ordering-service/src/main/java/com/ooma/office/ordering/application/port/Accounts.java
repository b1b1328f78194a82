package com.ooma.office.ordering.application.port;

import com.ooma.office.ordering.domain.Account;
import java.util.Optional;
import java.util.UUID;

/// The member companies. Saving one publishes what happened to it.
public interface Accounts {

  Optional<Account> find(UUID accountId);

  /// The account, and nobody else's until the transaction ends: orders of one account queue here,
  /// so that the seat limit holds when they race.
  Optional<Account> findAlone(UUID accountId);

  void save(Account account);
}
