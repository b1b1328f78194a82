package com.ooma.office.provisioning.application.shipment.port;

import com.ooma.office.provisioning.domain.shipment.Shipment;

/// Tells the other services what happened to a shipment, in the transaction that saves it. Only the
/// repository calls this: saving publishes.
public interface ShipmentEvents {

  void publish(Shipment shipment);
}
