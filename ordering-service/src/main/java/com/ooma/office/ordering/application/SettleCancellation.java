package com.ooma.office.ordering.application;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.ordering.application.port.Accounts;
import com.ooma.office.ordering.application.port.Orders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/// The warehouse answered whether an order could be cancelled. If so, what it had bought is given
/// back to the account.
@UseCase
public class SettleCancellation {

  /// @param cancelled false if the phones had left
  public record Command(UUID accountId, UUID orderId, boolean cancelled) {}

  private final Accounts accounts;
  private final Orders orders;
  private final Clock clock;

  public SettleCancellation(Accounts accounts, Orders orders, Clock clock) {
    this.accounts = accounts;
    this.orders = orders;
    this.clock = clock;
  }

  public void handle(Command command) {
    var account = accounts.getAlone(command.accountId());
    var order = orders.get(command.accountId(), command.orderId());
    var now = clock.instant();
    if (!command.cancelled()) {
      order.cancellationRefused(now);
    } else {
      var ended = order.cancelled(now);
      if (!ended.isEmpty()) {
        account.giveBack(order.placement().choice(), LocalDate.now(clock));
        account.administration().seatsEnded(ended, now);
        accounts.save(account);
      }
    }
    orders.save(order);
  }
}
