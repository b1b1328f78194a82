package com.ooma.office.provisioning.adapter.in.messaging;

import com.ooma.office.kernel.contract.porting.PortCompleted;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.provisioning.application.telephony.CompletePort;
import com.ooma.office.provisioning.application.telephony.CompletePort.Replacement;
import jakarta.enterprise.context.ApplicationScoped;

/// Hears from porting which numbers have become ours.
@ApplicationScoped
class PortingListener implements EventListener {

  private final CompletePort completePort;

  PortingListener(CompletePort completePort) {
    this.completePort = completePort;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events.on(PortCompleted.class, this::portCompleted);
  }

  private void portCompleted(PortCompleted event) {
    completePort.handle(
        new CompletePort.Command(
            event.accountId(),
            event.portRequestId(),
            event.completedAt(),
            event.numbers().stream()
                .map(ported -> new Replacement(ported.number(), ported.replaces()))
                .toList(),
            event.keepTemporary()));
  }
}
