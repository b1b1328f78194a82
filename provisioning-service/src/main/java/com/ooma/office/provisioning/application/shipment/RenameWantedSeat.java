package com.ooma.office.provisioning.application.shipment;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.shipment.port.Shipments;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A seat has another user: an order that still waits will be fulfilled with the new name.
@UseCase
public class RenameWantedSeat {

  /// @param userName null for nobody in particular
  public record Command(UUID accountId, UUID orderId, UUID seatId, @Nullable String userName) {}

  private final Shipments shipments;

  public RenameWantedSeat(Shipments shipments) {
    this.shipments = shipments;
  }

  public void handle(Command command) {
    var shipment =
        shipments
            .findForUpdate(command.accountId(), command.orderId())
            .orElseThrow(() -> Refused.notFound("shipment"));
    shipment.rename(command.seatId(), command.userName());
    shipments.save(shipment);
  }
}
