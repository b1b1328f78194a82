package com.ooma.office.ordering.application.account;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.ordering.application.account.port.Accounts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A primary member gives up a number that a port had brought, from today on.
@UseCase
public class DropNumber {

  /// @param expectedRevision the account's revision the portal read, or null if it read nothing
  public record Command(UUID accountId, PhoneNumber number, @Nullable Long expectedRevision) {}

  private final Accounts accounts;
  private final Clock clock;

  public DropNumber(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  public void handle(Command command) {
    var account = accounts.getForUpdate(command.accountId());
    account.extras().dropNumber(command.number(), command.expectedRevision(), LocalDate.now(clock));
    accounts.save(account);
  }
}
