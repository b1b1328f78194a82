package com.ooma.office.ordering.application.occupancy;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.ordering.application.account.port.Accounts;
import java.util.UUID;

/// The users of a site stay after all, unless they have moved already.
@UseCase
public class CancelRelocation {

  public record Command(UUID accountId, UUID relocationId) {}

  private final Accounts accounts;

  public CancelRelocation(Accounts accounts) {
    this.accounts = accounts;
  }

  public void handle(Command command) {
    var account = accounts.getForUpdate(command.accountId());
    account.relocations().cancel(command.relocationId());
    accounts.save(account);
  }
}
