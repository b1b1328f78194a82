package com.ooma.office.ordering.adapter.out.persistence.account;

import com.ooma.office.kernel.persistence.RowlessLock;
import com.ooma.office.kernel.persistence.Skip;
import com.ooma.office.ordering.application.account.FindAccounts;
import com.ooma.office.ordering.application.account.port.AccountEvents;
import com.ooma.office.ordering.application.account.port.Accounts;
import com.ooma.office.ordering.domain.account.Account;
import com.ooma.office.ordering.domain.account.AccountEvent;
import com.ooma.office.ordering.domain.company.CompanyProfile;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
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
    return findByIdOptional(accountId).map(JpaAccounts::account);
  }

  @Override
  public Optional<Account> findForUpdate(UUID accountId) {
    return findByIdOptional(accountId, LockModeType.PESSIMISTIC_WRITE).map(JpaAccounts::account);
  }

  @Override
  public Account openForUpdate(UUID accountId, CompanyProfile profile, Instant now) {
    return findForUpdate(accountId)
        .or(() -> {
          RowlessLock.take(getEntityManager(), accountId.toString());
          return findForUpdate(accountId);
        })
        .orElseGet(() -> {
          var opened = Account.open(accountId, profile, now);
          var row = new AccountRow();
          row.update(opened.snapshot());
          persist(row);
          return opened;
        });
  }

  @Override
  public Optional<Account> findDueForUpdate(UUID accountId, LocalDate today) {
    return Skip.locked(find("accountId = ?1 and dueOn <= ?2", accountId, today))
        .firstResultOptional()
        .map(JpaAccounts::account);
  }

  @Override
  public void refuse(AccountEvent.RelocationRefused relocation) {
    events.publish(relocation);
  }

  @Override
  public void save(Account account) {
    findById(account.id()).update(account.snapshot());
    events.publish(account);
  }

  @Override
  public Optional<View> view(UUID accountId) {
    return findByIdOptional(accountId)
        .map(AccountRow::toSnapshot)
        .map(saved ->
            new View(
                accountId,
                saved.revision(),
                saved.seats(),
                saved.extras().options(),
                NumbersFromPortsView.of(saved.extras().fromPorts()),
                saved.profile(),
                saved.administrator(),
                saved.departure(),
                saved.relocations()));
  }

  @Override
  public Optional<UUID> administratorSeat(UUID accountId) {
    return findByIdOptional(accountId).map(row -> row.administratorSeatId);
  }

  private static Account account(AccountRow row) {
    return Account.from(row.toSnapshot());
  }
}
