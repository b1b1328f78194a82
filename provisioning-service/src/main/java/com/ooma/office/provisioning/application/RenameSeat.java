package com.ooma.office.provisioning.application;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.port.Offices;
import com.ooma.office.provisioning.application.port.Shipments;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A seat has another user: its phone shows the name from its next fetch on. An order that still
/// waits will be fulfilled with it.
@UseCase
public class RenameSeat {

  /// @param userName null for nobody in particular
  public record Command(UUID accountId, UUID orderId, UUID seatId, @Nullable String userName) {}

  private final Shipments shipments;
  private final Offices offices;

  public RenameSeat(Shipments shipments, Offices offices) {
    this.shipments = shipments;
    this.offices = offices;
  }

  public void handle(Command command) {
    var shipment =
        shipments
            .findAlone(command.accountId(), command.orderId())
            .orElseThrow(() -> Refused.notFound("shipment"));
    shipment.rename(command.seatId(), command.userName());
    shipments.save(shipment);
    var office = offices.findOrOpenAlone(command.accountId());
    office.rename(command.seatId(), command.userName());
    offices.save(office);
  }
}
