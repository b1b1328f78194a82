package com.ooma.office.provisioning.application.shipment;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.shipment.port.Shipments;
import java.time.Clock;

/// Tries the oldest waiting order that is due once more. Younger orders may overtake it if they can
/// be fulfilled and it can't.
@UseCase
public class FulfilWaitingOrder {

  private final Shipments shipments;
  private final Allocation allocation;
  private final Clock clock;

  public FulfilWaitingOrder(Shipments shipments, Allocation allocation, Clock clock) {
    this.shipments = shipments;
    this.allocation = allocation;
    this.clock = clock;
  }

  /// @return whether there was one
  public boolean handle() {
    var due = shipments.findDueForUpdateOfAnyAccount(clock.instant());
    due.ifPresent(shipment -> {
      allocation.attempt(shipment);
      shipments.save(shipment);
    });
    return due.isPresent();
  }
}
