package com.ooma.office.provisioning.application.shipment;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.application.settings.ForgetUsers;
import com.ooma.office.provisioning.application.shipment.port.Shipments;
import com.ooma.office.provisioning.application.telephony.SeatRelease;
import com.ooma.office.provisioning.domain.telephony.WantedSeat;
import java.time.Clock;
import java.util.UUID;

/// A member wants an order cancelled. The shipment's row decides between this and the dispatch:
/// whoever locks it first wins. What was given to the order goes back, and orders that wait for it
/// are tried again.
@UseCase
public class CancelShipment {

  public record Command(UUID accountId, UUID orderId) {}

  private final Shipments shipments;
  private final Phones phones;
  private final SeatRelease release;
  private final ForgetUsers forgetUsers;
  private final Clock clock;

  public CancelShipment(
      Shipments shipments,
      Phones phones,
      SeatRelease release,
      ForgetUsers forgetUsers,
      Clock clock) {
    this.shipments = shipments;
    this.phones = phones;
    this.release = release;
    this.forgetUsers = forgetUsers;
    this.clock = clock;
  }

  public void handle(Command command) {
    var now = clock.instant();
    var shipment =
        shipments
            .findForUpdate(command.accountId(), command.orderId())
            .orElseThrow(() -> Refused.notFound("shipment"));
    var ordered = shipment.ordered();
    var packed = phones.findForUpdateInShipment(command.accountId(), ordered.shipmentId());
    if (shipment.cancel(packed, now)) {
      phones.save(packed);
      var seatIds = ordered.seats().stream().map(WantedSeat::seatId).toList();
      forgetUsers.forget(ordered.accountId(), seatIds);
      release.release(ordered.accountId(), seatIds, true);
      shipments.retryAll(now);
    }
    shipments.save(shipment);
  }
}
