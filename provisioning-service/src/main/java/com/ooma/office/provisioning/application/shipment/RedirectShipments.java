package com.ooma.office.provisioning.application.shipment;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.shipment.port.Shipments;
import com.ooma.office.provisioning.domain.emergency.Site;
import java.util.UUID;

/// The users of a site are elsewhere, or its address was wrong: parcels that have not left go to
/// the new address.
@UseCase
public class RedirectShipments {

  /// @param formerSiteId that of `site` if its address was corrected
  public record Command(UUID accountId, UUID formerSiteId, Site site) {}

  private final Shipments shipments;

  public RedirectShipments(Shipments shipments) {
    this.shipments = shipments;
  }

  public void handle(Command command) {
    for (var shipment : shipments.findUnsentForUpdate(command.accountId())) {
      if (shipment.ordered().site().siteId().equals(command.formerSiteId())) {
        shipment.redirect(command.site());
        shipments.save(shipment);
      }
    }
  }
}
