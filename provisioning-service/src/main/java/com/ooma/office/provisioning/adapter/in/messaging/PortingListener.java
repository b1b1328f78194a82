package com.ooma.office.provisioning.adapter.in.messaging;

import com.ooma.office.kernel.contract.porting.NumberHandedBack;
import com.ooma.office.kernel.contract.porting.NumberPortedOut;
import com.ooma.office.kernel.contract.porting.PortCompleted;
import com.ooma.office.kernel.contract.porting.PortCompletedAfterLeaving;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.provisioning.application.number.KeepNumbersOfLeaver;
import com.ooma.office.provisioning.application.number.ReleaseNumber;
import com.ooma.office.provisioning.application.telephony.CompletePort;
import com.ooma.office.provisioning.application.telephony.CompletePort.Replacement;
import com.ooma.office.provisioning.application.telephony.LetNumbersLeave;
import jakarta.enterprise.context.ApplicationScoped;

/// Hears from porting which numbers have become ours, and which are no more.
@ApplicationScoped
class PortingListener implements EventListener {

  private final CompletePort completePort;
  private final KeepNumbersOfLeaver keepNumbersOfLeaver;
  private final LetNumbersLeave letNumbersLeave;
  private final ReleaseNumber releaseNumber;

  PortingListener(
      CompletePort completePort,
      KeepNumbersOfLeaver keepNumbersOfLeaver,
      LetNumbersLeave letNumbersLeave,
      ReleaseNumber releaseNumber) {
    this.completePort = completePort;
    this.keepNumbersOfLeaver = keepNumbersOfLeaver;
    this.letNumbersLeave = letNumbersLeave;
    this.releaseNumber = releaseNumber;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .on(PortCompleted.class, this::portCompleted)
        .on(PortCompletedAfterLeaving.class, this::portCompletedAfterLeaving)
        .on(NumberPortedOut.class, this::numberPortedOut)
        .on(NumberHandedBack.class, this::numberHandedBack);
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

  private void portCompletedAfterLeaving(PortCompletedAfterLeaving event) {
    keepNumbersOfLeaver.handle(
        new KeepNumbersOfLeaver.Command(event.accountId(), event.completedAt(), event.numbers()));
  }

  private void numberPortedOut(NumberPortedOut event) {
    letNumbersLeave.handle(
        new LetNumbersLeave.Command(
            event.accountId(), event.portOutId(), event.portedOutAt(), event.numbers()));
  }

  private void numberHandedBack(NumberHandedBack event) {
    releaseNumber.handle(new ReleaseNumber.Command(event.number(), event.handedBackAt()));
  }
}
