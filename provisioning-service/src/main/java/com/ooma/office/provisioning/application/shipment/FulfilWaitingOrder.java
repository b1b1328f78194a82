package com.ooma.office.provisioning.application.shipment;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.shipment.port.Shipments;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import java.time.Clock;

/// Tries the oldest waiting order that is due once more. Younger orders may overtake it if they can
/// be fulfilled and it can't.
@UseCase
public class FulfilWaitingOrder {

  private final Shipments shipments;
  private final Offices offices;
  private final Allocation allocation;
  private final Clock clock;

  public FulfilWaitingOrder(
      Shipments shipments, Offices offices, Allocation allocation, Clock clock) {
    this.shipments = shipments;
    this.offices = offices;
    this.allocation = allocation;
    this.clock = clock;
  }

  /// @return whether there was one
  public boolean handle() {
    var now = clock.instant();
    var due = shipments.findDueForUpdateOfAnyAccount(now);
    due.ifPresent(shipment -> {
      var office = offices.findOrOpenForUpdate(shipment.ordered().accountId());
      allocation.attempt(shipment, office, now);
      offices.save(office);
      shipments.save(shipment);
    });
    return due.isPresent();
  }
}
