package com.ooma.office.billing.application.prepaid;

import com.ooma.office.billing.application.prepaid.port.PrepaidAccounts;
import com.ooma.office.billing.domain.prepaid.CallKey;
import com.ooma.office.billing.domain.prepaid.PrepaidAccount;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Balances kept as snapshots, so that a forgotten save shows.
public final class InMemoryPrepaid implements PrepaidAccounts {

  private final Map<UUID, PrepaidAccount.Snapshot> accounts = new HashMap<>();

  public void change(UUID account, Consumer<PrepaidAccount> change) {
    var opened = openForUpdate(account);
    change.accept(opened);
    save(opened);
  }

  @Override
  public Set<UUID> withReservations(Set<UUID> accountIds) {
    return accountIds.stream()
        .filter(each -> !openForUpdate(each).snapshot().reservations().isEmpty())
        .collect(Collectors.toSet());
  }

  @Override
  public boolean isOver(CallKey call) {
    return false;
  }

  @Override
  public PrepaidAccount openForUpdate(UUID accountId) {
    return PrepaidAccount.from(
        accounts.getOrDefault(accountId, PrepaidAccount.Snapshot.empty(accountId)));
  }

  @Override
  public void save(PrepaidAccount account) {
    accounts.put(account.snapshot().accountId(), account.snapshot());
  }
}
