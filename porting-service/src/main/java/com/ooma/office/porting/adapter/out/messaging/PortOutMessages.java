package com.ooma.office.porting.adapter.out.messaging;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.porting.NumberPortedOut;
import com.ooma.office.kernel.messaging.Outbox;
import com.ooma.office.porting.application.portout.port.PortOutEvents;
import com.ooma.office.porting.domain.portout.PortOut;
import com.ooma.office.porting.domain.portout.PortOutEvent;
import jakarta.enterprise.context.ApplicationScoped;

/// Tells the other services which numbers left.
@ApplicationScoped
class PortOutMessages implements PortOutEvents {

  private final Outbox outbox;

  PortOutMessages(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void publish(PortOut order) {
    outbox.publish(order.id(), order.takeEvents(), PortOutMessages::contract);
  }

  private static IntegrationEvent contract(PortOutEvent event) {
    return switch (event) {
      case PortOutEvent.Left(var order, var at) ->
          new NumberPortedOut(
              order.accountId(),
              order.portOutId(),
              order.order().carrier(),
              at,
              order.order().numbers());
    };
  }
}
