package com.ooma.office.ordering.application.order;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.ordering.application.order.port.Orders;
import com.ooma.office.ordering.application.promise.port.OrderingPolicy;
import java.time.Clock;
import java.util.UUID;

/// Looks at the promise of an order for which it is time, and tells if it is in jeopardy.
@UseCase
public class WatchPromise {

  public record Command(UUID orderId) {}

  private final Orders orders;
  private final OrderingPolicy policy;
  private final Clock clock;

  public WatchPromise(Orders orders, OrderingPolicy policy, Clock clock) {
    this.orders = orders;
    this.policy = policy;
    this.clock = clock;
  }

  /// @return false if it was not time, or somebody else is at it
  public boolean handle(Command command) {
    var now = clock.instant();
    var due = orders.findToWatchForUpdateOfAnyAccount(command.orderId(), now);
    due.ifPresent(order -> {
      order.watch(policy.promiseWatch(), now);
      orders.save(order);
    });
    return due.isPresent();
  }
}
