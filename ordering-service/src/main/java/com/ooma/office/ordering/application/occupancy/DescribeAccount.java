package com.ooma.office.ordering.application.occupancy;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.ordering.application.account.port.Accounts;
import com.ooma.office.ordering.application.order.port.Orders;
import com.ooma.office.ordering.domain.company.CompanyProfile;
import com.ooma.office.ordering.domain.order.Actor;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The portal tells who a member company is and where it sits: before the first order, and whenever
/// that changes. Where a site's address was wrong, the phones there get the right one.
@UseCase
public class DescribeAccount {

  /// @param expectedRevision the revision the portal read, or null if it read nothing
  public record Command(
      UUID accountId, CompanyProfile profile, @Nullable Long expectedRevision, String by) {}

  private final Accounts accounts;
  private final Orders orders;
  private final UsersMove usersMove;
  private final Clock clock;

  public DescribeAccount(Accounts accounts, Orders orders, UsersMove usersMove, Clock clock) {
    this.accounts = accounts;
    this.orders = orders;
    this.usersMove = usersMove;
    this.clock = clock;
  }

  public void handle(Command command) {
    var accountId = command.accountId();
    var now = clock.instant();
    var account = accounts.openForUpdate(accountId, command.profile(), now);
    var corrected =
        account.describe(
            command.profile(), orders.sitesInUse(accountId), command.expectedRevision(), now);
    for (var site : corrected) {
      usersMove.move(accountId, site.siteId(), site, Actor.member(command.by()));
    }
    accounts.save(account);
  }
}
