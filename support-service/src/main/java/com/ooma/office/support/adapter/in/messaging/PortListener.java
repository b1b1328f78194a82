package com.ooma.office.support.adapter.in.messaging;

import com.ooma.office.kernel.contract.provisioning.PortNotEffected;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.support.application.RaisePortAlarm;
import com.ooma.office.support.domain.PortTrouble;
import com.ooma.office.support.domain.PortTrouble.Cause;
import com.ooma.office.support.domain.PortTrouble.Misplaced;
import jakarta.enterprise.context.ApplicationScoped;

/// Hears from provisioning of ported numbers that people have to look after.
@ApplicationScoped
class PortListener implements EventListener {

  private final RaisePortAlarm raisePortAlarm;

  PortListener(RaisePortAlarm raisePortAlarm) {
    this.raisePortAlarm = raisePortAlarm;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events.on(PortNotEffected.class, this::portNotEffected);
  }

  private void portNotEffected(PortNotEffected event) {
    var misplaced =
        event.numbers().stream()
            .map(each ->
                new Misplaced(
                    each.number(),
                    each.replaces(),
                    switch (each.reason()) {
                      case NUMBER_IN_USE -> Cause.NUMBER_IN_USE;
                      case REPLACES_UNKNOWN -> Cause.REPLACES_UNKNOWN;
                    }))
            .toList();
    raisePortAlarm.handle(
        new RaisePortAlarm.Command(
            event.accountId(), new PortTrouble(event.portRequestId(), misplaced)));
  }
}
