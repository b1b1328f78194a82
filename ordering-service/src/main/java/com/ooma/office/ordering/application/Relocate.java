package com.ooma.office.ordering.application;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.ordering.application.port.Accounts;
import com.ooma.office.ordering.application.port.Orders;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Support was asked to move the users of a site: it is checked at once and done on its day, or
/// refused.
@UseCase
public class Relocate {

  /// @param fromSiteId the site to leave, or null if it is the only one in use
  public record Command(
      UUID accountId,
      UUID relocationId,
      @Nullable UUID fromSiteId,
      UUID toSiteId,
      LocalDate movesOn) {}

  private final Accounts accounts;
  private final Orders orders;

  public Relocate(Accounts accounts, Orders orders) {
    this.accounts = accounts;
    this.orders = orders;
  }

  public void handle(Command command) {
    var account = accounts.getAlone(command.accountId());
    account.relocate(
        command.relocationId(),
        command.fromSiteId(),
        command.toSiteId(),
        command.movesOn(),
        orders.sitesInUse(command.accountId()));
    accounts.save(account);
  }
}
