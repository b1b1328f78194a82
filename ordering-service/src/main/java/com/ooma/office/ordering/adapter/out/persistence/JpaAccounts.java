package com.ooma.office.ordering.adapter.out.persistence;

import com.ooma.office.ordering.application.FindAccounts;
import com.ooma.office.ordering.application.port.AccountEvents;
import com.ooma.office.ordering.application.port.Accounts;
import com.ooma.office.ordering.domain.Account;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/// Accounts in Postgres.
@ApplicationScoped
class JpaAccounts implements Accounts, FindAccounts, PanacheRepositoryBase<AccountRow, UUID> {

  private final AccountEvents events;

  JpaAccounts(AccountEvents events) {
    this.events = events;
  }

  @Override
  public Optional<Account> find(UUID accountId) {
    return findByIdOptional(accountId).map(row -> Account.from(row.give()));
  }

  @Override
  public Optional<Account> findAlone(UUID accountId) {
    return findByIdOptional(accountId, LockModeType.PESSIMISTIC_WRITE)
        .map(row -> Account.from(row.give()));
  }

  @Override
  public void save(Account account) {
    var saved = account.snapshot();
    var row = findById(saved.accountId());
    if (row == null) {
      row = new AccountRow();
      row.take(saved);
      persist(row);
    } else {
      row.take(saved);
    }
    events.publish(account);
  }

  @Override
  public Optional<View> view(UUID accountId) {
    return findByIdOptional(accountId)
        .map(AccountRow::give)
        .map(saved ->
            new View(accountId, saved.revision(), saved.seats(), saved.options(), saved.profile()));
  }
}
