package com.ooma.office.testing.architecture.clean.application.order;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.testing.architecture.clean.application.order.port.Orders;
import com.ooma.office.testing.architecture.clean.domain.order.Order;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

@UseCase
public class PlaceOrder {

  public record Command(UUID accountId, UUID orderId, int seats) {}

  private final Orders orders;
  private final Clock clock;

  @Inject
  public PlaceOrder(Orders orders, Clock clock) {
    this.orders = orders;
    this.clock = clock;
  }

  public void handle(Command command) {
    orders.save(new Order(command.orderId(), new int[command.seats()], clock));
  }
}
