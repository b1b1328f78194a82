package com.ooma.office.billing.adapter.in.messaging;

import com.ooma.office.billing.application.StartSeat;
import com.ooma.office.kernel.contract.provisioning.PhoneShipped;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;

/// Hears from provisioning which seats are paid, and from when.
@ApplicationScoped
class PhoneListener implements EventListener {

  private final StartSeat startSeat;

  PhoneListener(StartSeat startSeat) {
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
