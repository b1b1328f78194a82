package com.ooma.office.billing.adapter.out.messaging;

import com.ooma.office.billing.application.barring.port.BarEvents;
import com.ooma.office.billing.domain.barring.Bar;
import com.ooma.office.billing.domain.barring.BarEvent;
import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.billing.CallsAllowedAgain;
import com.ooma.office.kernel.contract.billing.CallsBarred;
import com.ooma.office.kernel.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/// Tells the other services who may not call where.
@ApplicationScoped
class BarMessages implements BarEvents {

  private final Outbox outbox;

  BarMessages(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void publish(Bar bar) {
    outbox.publish(bar.snapshot().barId(), bar.takeEvents(), BarMessages::contract);
  }

  private static IntegrationEvent contract(BarEvent event) {
    return switch (event) {
      case BarEvent.Barred(var account, var bar, var destination, var spent, var limit, var at) ->
          new CallsBarred(account, bar, destination, spent, limit, at);
      case BarEvent.Lifted(var account, var bar, var destination, var at) ->
          new CallsAllowedAgain(account, bar, destination, at);
    };
  }
}
