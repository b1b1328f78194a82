package com.ooma.office.ordering.application.occupancy;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.ordering.application.account.port.Accounts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A company announces its last day of service, or changes its mind before that day is over.
@UseCase
public class Leave {

  /// @param lastDay null to stay
  /// @param expectedRevision the account's revision the portal read, or null if it read nothing
  public record Command(
      UUID accountId, @Nullable LocalDate lastDay, @Nullable Long expectedRevision) {}

  private final Accounts accounts;
  private final Clock clock;

  public Leave(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  public void handle(Command command) {
    var account = accounts.getForUpdate(command.accountId());
    if (command.lastDay() == null) {
      account.term().stay(command.expectedRevision(), clock.instant());
    } else {
      account.term().leave(command.lastDay(), command.expectedRevision(), clock.instant());
    }
    accounts.save(account);
  }
}
