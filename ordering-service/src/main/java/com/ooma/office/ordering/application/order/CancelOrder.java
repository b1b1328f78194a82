package com.ooma.office.ordering.application.order;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.ordering.application.order.port.Orders;
import com.ooma.office.ordering.domain.order.Actor;
import java.time.Clock;
import java.util.UUID;

/// A primary member, or care for one, wants an order cancelled. Whether it still can be, the
/// warehouse decides: it alone knows what has left.
@UseCase
public class CancelOrder {

  public record Command(UUID accountId, UUID orderId, Actor by) {}

  private final Orders orders;
  private final Clock clock;

  public CancelOrder(Orders orders, Clock clock) {
    this.orders = orders;
    this.clock = clock;
  }

  public void handle(Command command) {
    var order = orders.get(command.accountId(), command.orderId());
    order.requestCancellation(clock.instant(), command.by());
    orders.save(order);
  }
}
