package com.ooma.office.provisioning.application.shipment;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.application.shipment.port.Shipments;
import java.time.Clock;
import java.util.UUID;

/// The parcel service handed over an order's phones.
@UseCase
public class DeliverShipment {

  public record Command(UUID shipmentId) {}

  private final Shipments shipments;
  private final Phones phones;
  private final Clock clock;

  public DeliverShipment(Shipments shipments, Phones phones, Clock clock) {
    this.shipments = shipments;
    this.phones = phones;
    this.clock = clock;
  }

  public void handle(Command command) {
    var shipment =
        shipments
            .findForUpdateOfAnyAccount(command.shipmentId())
            .orElseThrow(() -> Refused.notFound("shipment"));
    var sent = phones.findForUpdateInShipment(shipment.ordered().accountId(), command.shipmentId());
    shipment.deliver(sent, clock.instant());
    phones.save(sent);
    shipments.save(shipment);
  }
}
