package com.ooma.office.provisioning.application.departure;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.application.shipment.port.Shipments;
import com.ooma.office.provisioning.application.telephony.SeatRelease;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Users left: their extensions end, their numbers go back, their phones are expected back. The row
/// of the shipment is locked first, as a delivery and a cancellation do.
@UseCase
public class RemoveSeats {

  public record Command(UUID accountId, UUID orderId, List<UUID> seatIds) {}

  private final Shipments shipments;
  private final Phones phones;
  private final SeatRelease release;
  private final Clock clock;

  public RemoveSeats(Shipments shipments, Phones phones, SeatRelease release, Clock clock) {
    this.shipments = shipments;
    this.phones = phones;
    this.release = release;
    this.clock = clock;
  }

  /// Seats that are gone already change nothing.
  public void handle(Command command) {
    var shipment =
        shipments
            .findForUpdate(command.accountId(), command.orderId())
            .orElseThrow(() -> Refused.notFound("shipment"));
    var theirs =
        phones
            .findForUpdateInShipment(command.accountId(), shipment.ordered().shipmentId())
            .stream()
            .filter(phone -> command.seatIds().contains(phone.assignment().seatId()))
            .toList();
    theirs.forEach(phone -> phone.recall(clock.instant()));
    phones.save(theirs);
    release.release(command.accountId(), command.seatIds(), false);
  }
}
