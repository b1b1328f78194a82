package com.ooma.office.testing.architecture.clean.application.order;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.testing.architecture.clean.application.order.port.Orders;
import java.util.List;
import java.util.UUID;

@UseCase
public class FindOrders {

  public record View(UUID orderId) {}

  private final Orders orders;

  public FindOrders(Orders orders) {
    this.orders = orders;
  }

  public List<View> handle(UUID accountId) {
    return orders.viewsOf(accountId);
  }
}
