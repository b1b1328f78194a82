package com.ooma.office.provisioning.adapter.out.messaging;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.provisioning.CancellationRefused;
import com.ooma.office.kernel.contract.provisioning.NumbersAssigned;
import com.ooma.office.kernel.contract.provisioning.ShipmentCancelled;
import com.ooma.office.kernel.messaging.Outbox;
import com.ooma.office.provisioning.application.shipment.port.ShipmentEvents;
import com.ooma.office.provisioning.domain.shipment.Shipment;
import com.ooma.office.provisioning.domain.shipment.ShipmentEvent;
import jakarta.enterprise.context.ApplicationScoped;

/// Tells the other services what happened to an order here; the order is the subject they know.
@ApplicationScoped
class ShipmentMessages implements ShipmentEvents {

  private final Outbox outbox;

  ShipmentMessages(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void publish(Shipment shipment) {
    outbox.publish(shipment.ordered().orderId(), shipment.takeEvents(), ShipmentMessages::contract);
  }

  private static IntegrationEvent contract(ShipmentEvent event) {
    return switch (event) {
      case ShipmentEvent.Fulfilled e ->
          new NumbersAssigned(
              e.accountId(),
              e.orderId(),
              e.companyNumber(),
              e.lines().stream()
                  .map(line ->
                      new NumbersAssigned.Seat(
                          line.seatId(), line.extension(), line.number(), line.mac().digits()))
                  .toList());
      case ShipmentEvent.Cancelled e -> new ShipmentCancelled(e.accountId(), e.orderId(), e.at());
      case ShipmentEvent.CancellationRefused e ->
          new CancellationRefused(e.accountId(), e.orderId(), e.dispatchedAt());
    };
  }
}
