package com.ooma.office.billing.application.subscription;

import com.ooma.office.billing.application.subscription.port.Subscriptions;
import com.ooma.office.kernel.application.UseCase;
import java.util.List;
import java.util.UUID;

/// An order was cancelled: neither its seats nor its options are ever paid, whatever else is heard
/// of them.
@UseCase
public class CancelOrder {

  public record Command(UUID accountId, UUID orderId, List<UUID> seatIds) {}

  private final Subscriptions subscriptions;

  public CancelOrder(Subscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  public void handle(Command command) {
    var subscription = subscriptions.openForUpdate(command.accountId());
    subscription.cancelOrder(command.orderId(), command.seatIds());
    subscriptions.save(subscription);
  }
}
