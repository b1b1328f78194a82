package com.ooma.office.ordering.application.order;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.ordering.application.account.port.Accounts;
import com.ooma.office.ordering.application.order.port.Orders;
import com.ooma.office.ordering.domain.order.Order;
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
    var account = accounts.getForUpdate(command.accountId());
    var order = orders.get(command.accountId(), command.orderId());
    var now = clock.instant();
    if (!command.cancelled()) {
      order.cancellationRefused(now);
      orders.save(order);
      return;
    }
    var ended = order.cancelled(now);
    if (!ended.isEmpty()) {
      orders.save(order); // told before what is left
      account.giveBack(order.placement().choice(), planStays(order), LocalDate.now(clock));
      account.administration().seatsEnded(ended, now);
      accounts.save(account);
    }
  }

  /// The plan goes with the order that brought it, unless another one wants it too.
  private boolean planStays(Order cancelled) {
    return !cancelled.placement().bringsPlan()
        || orders.findLive(cancelled.placement().accountId()).stream()
            .filter(order -> !order.id().equals(cancelled.id()))
            .anyMatch(order -> order.placement().choice().internationalPlan());
  }
}
