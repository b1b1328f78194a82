package com.ooma.office.ordering.application.port;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.domain.Account;
import com.ooma.office.ordering.domain.AccountEvent;
import com.ooma.office.ordering.domain.CompanyProfile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// The member companies. Saving one publishes what happened to it.
public interface Accounts {

  Optional<Account> find(UUID accountId);

  /// The account, and nobody else's until the transaction ends: orders of one account queue here,
  /// so that the seat limit holds when they race.
  Optional<Account> findAlone(UUID accountId);

  /// The same account.
  ///
  /// @throws Refused if there is none
  default Account getAlone(UUID accountId) {
    return findAlone(accountId).orElseThrow(() -> Refused.notFound("account"));
  }

  /// The account, opened if it is new, and nobody else's until the transaction ends.
  Account openAlone(UUID accountId, CompanyProfile profile, Instant now);

  /// The account if something is to be done for it by `today`, and nobody else's until the
  /// transaction ends; none if somebody else has it.
  Optional<Account> findDueAlone(UUID accountId, LocalDate today);

  /// Answers a relocation of a company that nobody ever described here.
  void refuse(AccountEvent.RelocationRefused relocation);

  /// Of an account that was found or opened.
  void save(Account account);
}
