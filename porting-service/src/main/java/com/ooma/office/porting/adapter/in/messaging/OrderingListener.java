package com.ooma.office.porting.adapter.in.messaging;

import com.ooma.office.kernel.contract.ordering.ServiceTerminated;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.porting.application.departure.AbandonPorts;
import jakarta.enterprise.context.ApplicationScoped;

/// Hears from ordering which companies left.
@ApplicationScoped
class OrderingListener implements EventListener {

  private final AbandonPorts abandonPorts;

  OrderingListener(AbandonPorts abandonPorts) {
    this.abandonPorts = abandonPorts;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events.on(ServiceTerminated.class, this::serviceTerminated);
  }

  private void serviceTerminated(ServiceTerminated event) {
    abandonPorts.handle(new AbandonPorts.Command(event.accountId()));
  }
}
