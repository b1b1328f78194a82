package com.ooma.office.provisioning.application.shipment;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.emergency.port.SiteAddresses;
import com.ooma.office.provisioning.application.shipment.port.Shipments;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import com.ooma.office.provisioning.domain.emergency.Site;
import com.ooma.office.provisioning.domain.shipment.Shipment;
import com.ooma.office.provisioning.domain.telephony.WantedSeat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An order was placed: fulfil it at once if everything can be had, else have it wait.
@UseCase
public class AcceptOrder {

  /// Days in Paris.
  ///
  /// @param companyNumber chosen for the receptionist, for a company that has no number yet
  /// @param additionalNumbers how many more it pays for than before
  public record Command(
      UUID accountId,
      UUID orderId,
      Site site,
      List<WantedSeat> seats,
      @Nullable PhoneNumber companyNumber,
      int additionalNumbers,
      LocalDate shipsOn,
      LocalDate arrivesOn) {}

  private final Shipments shipments;
  private final SiteAddresses sites;
  private final Offices offices;
  private final Allocation allocation;
  private final Ids ids;
  private final Clock clock;

  public AcceptOrder(
      Shipments shipments,
      SiteAddresses sites,
      Offices offices,
      Allocation allocation,
      Ids ids,
      Clock clock) {
    this.shipments = shipments;
    this.sites = sites;
    this.offices = offices;
    this.allocation = allocation;
    this.ids = ids;
    this.clock = clock;
  }

  /// An order that is known already changes nothing.
  public void handle(Command command) {
    var office = offices.findOrOpenForUpdate(command.accountId());
    var earlier = shipments.findEarlier(command.accountId(), command.orderId());
    if (earlier.isKnown()) {
      return;
    }
    var now = clock.instant();
    sites.save(command.accountId(), command.site(), now);
    var shipment =
        Shipment.of(
            new Shipment.Ordered(
                ids.next(),
                command.accountId(),
                command.orderId(),
                command.site(),
                command.seats(),
                command.companyNumber(),
                command.shipsOn(),
                command.arrivesOn()),
            now);
    office.wantMoreAdditional(command.additionalNumbers(), now);
    allocation.attempt(shipment, office, earlier, now);
    offices.save(office);
    shipments.add(shipment);
  }
}
