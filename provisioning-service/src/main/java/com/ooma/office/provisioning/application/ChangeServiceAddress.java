package com.ooma.office.provisioning.application;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.port.EmergencyAddresses;
import com.ooma.office.provisioning.application.port.Offices;
import com.ooma.office.provisioning.application.port.Shipments;
import com.ooma.office.provisioning.domain.Site;
import java.time.Clock;
import java.util.UUID;

/// The users of a site are elsewhere, or its address was wrong: emergency services and parcels that
/// have not left go to the new address.
@UseCase
public class ChangeServiceAddress {

  /// @param formerSiteId that of `site` if its address was corrected
  public record Command(UUID accountId, UUID formerSiteId, Site site) {}

  private final Shipments shipments;
  private final Offices offices;
  private final EmergencyAddresses emergencyAddresses;
  private final Clock clock;

  public ChangeServiceAddress(
      Shipments shipments, Offices offices, EmergencyAddresses emergencyAddresses, Clock clock) {
    this.shipments = shipments;
    this.offices = offices;
    this.emergencyAddresses = emergencyAddresses;
    this.clock = clock;
  }

  public void handle(Command command) {
    for (var shipment : shipments.findUnsentAlone(command.accountId())) {
      if (shipment.ordered().site().siteId().equals(command.formerSiteId())) {
        shipment.redirect(command.site());
        shipments.save(shipment);
      }
    }
    var office = offices.findOrOpenAlone(command.accountId());
    office.move(command.formerSiteId(), command.site().siteId());
    offices.save(office);
    emergencyAddresses.save(command.accountId(), command.site(), clock.instant());
  }
}
