package com.ooma.office.ordering.application.occupancy;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.application.account.port.Accounts;
import com.ooma.office.ordering.application.order.port.Orders;
import com.ooma.office.ordering.domain.account.Account;
import com.ooma.office.ordering.domain.account.AccountEvent;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Support was asked to move the users of a site: it is checked at once and done on its day, or
/// refused. Whoever asked gets an answer in any case, also for a company that isn't known here.
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
    accounts
        .findForUpdate(command.accountId())
        .ifPresentOrElse(
            account -> relocate(account, command),
            () ->
                accounts.refuse(
                    new AccountEvent.RelocationRefused(
                        command.accountId(), command.relocationId(), unknown())));
  }

  private static Refused unknown() {
    return Refused.conflict("account-undescribed", "The company was never described.");
  }

  private void relocate(Account account, Command command) {
    account.relocate(
        command.relocationId(),
        command.fromSiteId(),
        command.toSiteId(),
        command.movesOn(),
        orders.sitesInUse(command.accountId()));
    accounts.save(account);
  }
}
