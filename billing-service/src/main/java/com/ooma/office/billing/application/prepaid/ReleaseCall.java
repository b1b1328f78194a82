package com.ooma.office.billing.application.prepaid;

import com.ooma.office.billing.application.prepaid.port.PrepaidAccounts;
import com.ooma.office.billing.domain.prepaid.CallKey;
import com.ooma.office.kernel.application.UseCase;
import java.util.Set;
import java.util.UUID;

/// A call that was authorised is not made: what was reserved for it is free again.
@UseCase
public class ReleaseCall {

  public record Command(UUID accountId, CallKey call) {}

  private final PrepaidAccounts accounts;

  public ReleaseCall(PrepaidAccounts accounts) {
    this.accounts = accounts;
  }

  public void handle(Command command) {
    if (accounts.withReservations(Set.of(command.accountId())).isEmpty()) {
      return;
    }
    var account = accounts.openForUpdate(command.accountId());
    account.release(command.call());
    accounts.save(account);
  }
}
