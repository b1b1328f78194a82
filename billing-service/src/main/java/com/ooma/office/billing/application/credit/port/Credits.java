package com.ooma.office.billing.application.credit.port;

import com.ooma.office.billing.domain.credit.Credit;
import com.ooma.office.billing.domain.credit.OpenCredits;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What companies are owed beside their subscriptions.
public interface Credits {

  /// Keeps a credit, unless there is one of its cause.
  void add(Credit credit);

  /// Locked until the transaction ends.
  Optional<Credit> findForUpdate(UUID creditId);

  /// The account's goodwill may not become more meanwhile: nobody else grants it any until the
  /// transaction ends.
  ///
  /// @return false if there is no such customer
  boolean lockCustomer(UUID accountId);

  void save(Credit credit);

  OpenCredits open(UUID accountId);

  /// The same of each account that has any, and nobody else gives them until the transaction ends.
  Map<UUID, OpenCredits> openForUpdate(Collection<UUID> accountIds);

  /// A bill gave them.
  void give(List<OpenCredits.Given> given);

  /// All that bills of each account that has credits gave of them, but for what they had carried
  /// over.
  Map<UUID, Money> given(Collection<UUID> accountIds);

  /// The same of one account.
  default Money given(UUID accountId) {
    return given(Set.of(accountId)).getOrDefault(accountId, Money.ZERO);
  }

  /// The goodwill that the account was granted by one person alone, from `day` on.
  Money grantedAloneSince(UUID accountId, LocalDate day);
}
