package com.ooma.office.provisioning.application.shipment;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.shipment.port.Shipments;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import java.time.Clock;
import java.util.UUID;

/// Tries a waiting order that is due once more. Younger orders may overtake it if they can be
/// fulfilled and it can't.
@UseCase
public class FulfilWaitingOrder {

  public record Command(UUID shipmentId) {}

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

  /// @return false if it was not due any more, or somebody else is at it
  public boolean handle(Command command) {
    var now = clock.instant();
    var due = shipments.findDueForUpdateOfAnyAccount(command.shipmentId(), now);
    due.ifPresent(shipment -> {
      var ordered = shipment.ordered();
      var office = offices.findOrOpenForUpdate(ordered.accountId());
      var earlier = shipments.findEarlier(ordered.accountId(), ordered.orderId());
      allocation.attempt(shipment, office, earlier, now);
      offices.save(office);
      shipments.save(shipment);
    });
    return due.isPresent();
  }
}
