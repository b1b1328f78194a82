package com.ooma.office.porting.adapter.out.persistence.portorder;

import com.ooma.office.kernel.webhook.ReceivedMessages;
import com.ooma.office.porting.application.portorder.port.CarrierDeliveries;
import jakarta.enterprise.context.ApplicationScoped;

/// Carriers' messages are among the service's received ones.
@ApplicationScoped
class CarrierDeliveryTable implements CarrierDeliveries {

  private final ReceivedMessages received;

  CarrierDeliveryTable(ReceivedMessages received) {
    this.received = received;
  }

  @Override
  public boolean remember(String carrier, String messageId, String digest) {
    return received.remember(carrier, messageId, digest);
  }
}
