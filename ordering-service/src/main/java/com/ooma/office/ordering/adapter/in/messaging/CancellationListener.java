package com.ooma.office.ordering.adapter.in.messaging;

import com.ooma.office.kernel.contract.provisioning.CancellationRefused;
import com.ooma.office.kernel.contract.provisioning.ShipmentCancelled;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.ordering.application.SettleCancellation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Hears from provisioning whether an order could still be cancelled.
@ApplicationScoped
class CancellationListener implements EventListener {

  private final SettleCancellation settleCancellation;

  CancellationListener(SettleCancellation settleCancellation) {
    this.settleCancellation = settleCancellation;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .on(ShipmentCancelled.class, event -> settle(event.accountId(), event.orderId(), true))
        .on(CancellationRefused.class, event -> settle(event.accountId(), event.orderId(), false));
  }

  private void settle(UUID accountId, UUID orderId, boolean cancelled) {
    settleCancellation.handle(new SettleCancellation.Command(accountId, orderId, cancelled));
  }
}
