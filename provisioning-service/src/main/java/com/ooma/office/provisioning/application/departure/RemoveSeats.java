package com.ooma.office.provisioning.application.departure;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.phone.PhoneRecall;
import com.ooma.office.provisioning.application.settings.ForgetUsers;
import com.ooma.office.provisioning.application.shipment.UnsentShipments;
import com.ooma.office.provisioning.application.shipment.port.Shipments;
import com.ooma.office.provisioning.application.telephony.SeatRelease;
import java.util.List;
import java.util.UUID;

/// Users left: their extensions end, their numbers go back, their phones are expected back. The row
/// of the shipment is locked first, as a delivery and a cancellation do.
@UseCase
public class RemoveSeats {

  public record Command(UUID accountId, UUID orderId, List<UUID> seatIds) {}

  private final Shipments shipments;
  private final UnsentShipments unsentShipments;
  private final PhoneRecall phoneRecall;
  private final ForgetUsers forgetUsers;
  private final SeatRelease release;

  public RemoveSeats(
      Shipments shipments,
      UnsentShipments unsentShipments,
      PhoneRecall phoneRecall,
      ForgetUsers forgetUsers,
      SeatRelease release) {
    this.shipments = shipments;
    this.unsentShipments = unsentShipments;
    this.phoneRecall = phoneRecall;
    this.forgetUsers = forgetUsers;
    this.release = release;
  }

  /// Seats that are gone already change nothing.
  public void handle(Command command) {
    if (shipments.findForUpdate(command.accountId(), command.orderId()).isEmpty()) {
      throw Refused.notFound("shipment");
    }
    unsentShipments.abandonExchanges(command.accountId(), command.seatIds());
    phoneRecall.recallOfSeats(command.accountId(), command.seatIds());
    forgetUsers.forget(command.accountId(), command.seatIds());
    release.release(command.accountId(), command.seatIds(), false);
  }
}
