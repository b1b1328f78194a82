package com.ooma.office.ordering.application.account.port;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.domain.account.Account;
import com.ooma.office.ordering.domain.account.AccountEvent;
import com.ooma.office.ordering.domain.company.CompanyProfile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// The member companies. Saving one publishes what happened to it.
public interface Accounts {

  Optional<Account> find(UUID accountId);

  /// The account, and nobody else's until the transaction ends: orders of one account queue here,
  /// so that the seat limit holds when they race.
  Optional<Account> findForUpdate(UUID accountId);

  /// The same account.
  ///
  /// @throws Refused if there is none
  default Account getForUpdate(UUID accountId) {
    return findForUpdate(accountId).orElseThrow(() -> Refused.notFound("account"));
  }

  /// The account, opened if it is new, and nobody else's until the transaction ends.
  Account openForUpdate(UUID accountId, CompanyProfile profile, Instant now);

  /// The account if something is to be done for it by `today`, and nobody else's until the
  /// transaction ends; none if somebody else has it.
  Optional<Account> findDueForUpdate(UUID accountId, LocalDate today);

  /// Answers a relocation of a company that nobody ever described here.
  void refuse(AccountEvent.RelocationRefused relocation);

  /// Of an account that was found or opened.
  void save(Account account);
}
