package com.ooma.office.ordering.application.occupancy;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.ordering.application.account.port.Accounts;
import com.ooma.office.ordering.application.order.port.Orders;
import com.ooma.office.ordering.domain.account.Account;
import com.ooma.office.ordering.domain.order.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;

/// Does for an account what was put off until a day that has come: moves its users, or ends its
/// service. One that the others were never told of is told now.
@UseCase
public class ActOnDueDate {

  public record Command(UUID accountId) {}

  private final Accounts accounts;
  private final Orders orders;
  private final UsersMove usersMove;
  private final Clock clock;

  public ActOnDueDate(Accounts accounts, Orders orders, UsersMove usersMove, Clock clock) {
    this.accounts = accounts;
    this.orders = orders;
    this.usersMove = usersMove;
    this.clock = clock;
  }

  /// @return false if nothing was due, or somebody else is at it
  public boolean handle(Command command) {
    var today = LocalDate.now(clock);
    var due = accounts.findDueForUpdate(command.accountId(), today);
    due.ifPresent(account -> {
      account.catchUp(clock.instant());
      move(account, today);
      if (account.term().isToEnd(today)) {
        end(account);
      }
      accounts.save(account);
    });
    return due.isPresent();
  }

  private void move(Account account, LocalDate today) {
    for (var relocation : account.relocations().due(today)) {
      var site = account.relocated(relocation, today);
      usersMove.move(account.id(), relocation.fromSiteId(), site, Actor.ORDERING);
    }
  }

  private void end(Account account) {
    var now = clock.instant();
    var ended = new ArrayList<UUID>();
    for (var order : orders.findLive(account.id())) {
      ended.addAll(order.end(now));
      orders.save(order);
    }
    account.end(ended, now);
  }
}
