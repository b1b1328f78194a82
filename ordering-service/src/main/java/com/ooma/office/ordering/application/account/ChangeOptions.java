package com.ooma.office.ordering.application.account;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.ordering.application.account.port.Accounts;
import com.ooma.office.ordering.domain.catalogue.Options;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A primary member turns the international plan on or off, or wants more or fewer additional
/// numbers, from today on.
@UseCase
public class ChangeOptions {

  /// @param expectedRevision the account's revision the portal read, or null if it read nothing
  public record Command(UUID accountId, Options options, @Nullable Long expectedRevision) {}

  private final Accounts accounts;
  private final Clock clock;

  public ChangeOptions(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  public void handle(Command command) {
    var account = accounts.getForUpdate(command.accountId());
    account
        .extras()
        .changeOptions(command.options(), command.expectedRevision(), LocalDate.now(clock));
    accounts.save(account);
  }
}
