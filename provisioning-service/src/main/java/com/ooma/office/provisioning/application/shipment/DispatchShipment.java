package com.ooma.office.provisioning.application.shipment;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.application.shipment.port.Shipments;
import com.ooma.office.provisioning.domain.phone.Parcel;
import java.time.Clock;
import java.util.UUID;

/// The warehouse handed an order's phones to the parcel service.
@UseCase
public class DispatchShipment {

  public record Command(UUID shipmentId, Parcel parcel) {}

  private final Shipments shipments;
  private final Phones phones;
  private final Clock clock;

  public DispatchShipment(Shipments shipments, Phones phones, Clock clock) {
    this.shipments = shipments;
    this.phones = phones;
    this.clock = clock;
  }

  public void handle(Command command) {
    var shipment =
        shipments
            .findForUpdateOfAnyAccount(command.shipmentId())
            .orElseThrow(() -> Refused.notFound("shipment"));
    var packed =
        phones.findForUpdateInShipment(shipment.ordered().accountId(), command.shipmentId());
    shipment.dispatch(command.parcel(), packed, clock.instant());
    phones.save(packed);
    shipments.save(shipment);
  }
}
