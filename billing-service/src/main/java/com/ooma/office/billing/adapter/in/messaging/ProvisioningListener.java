package com.ooma.office.billing.adapter.in.messaging;

import com.ooma.office.billing.application.subscription.StartSeat;
import com.ooma.office.kernel.contract.provisioning.PhoneShipped;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;

/// Hears from provisioning which seats are paid, and from when.
@ApplicationScoped
class ProvisioningListener implements EventListener {

  private final StartSeat startSeat;

  ProvisioningListener(StartSeat startSeat) {
    this.startSeat = startSeat;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events.on(PhoneShipped.class, this::phoneShipped);
  }

  private void phoneShipped(PhoneShipped event) {
    startSeat.handle(new StartSeat.Command(event.accountId(), event.seatId(), event.dueOn()));
  }
}
