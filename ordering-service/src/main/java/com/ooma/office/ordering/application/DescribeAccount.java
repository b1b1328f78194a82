package com.ooma.office.ordering.application;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.ordering.application.port.Accounts;
import com.ooma.office.ordering.domain.Account;
import com.ooma.office.ordering.domain.CompanyProfile;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The portal tells who a member company is and where it sits: before the first order, and whenever
/// that changes.
@UseCase
public class DescribeAccount {

  /// @param expectedRevision the revision the portal read, or null to overwrite any
  public record Command(UUID accountId, CompanyProfile profile, @Nullable Long expectedRevision) {}

  private final Accounts accounts;

  public DescribeAccount(Accounts accounts) {
    this.accounts = accounts;
  }

  public void handle(Command command) {
    var account =
        accounts
            .find(command.accountId())
            .orElseGet(() -> Account.open(command.accountId(), command.profile()));
    account.describe(command.profile(), command.expectedRevision());
    accounts.save(account);
  }
}
