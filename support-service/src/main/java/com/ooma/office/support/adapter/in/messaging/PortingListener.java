package com.ooma.office.support.adapter.in.messaging;

import com.ooma.office.kernel.contract.porting.FocDateAssigned;
import com.ooma.office.kernel.contract.porting.PortCompleted;
import com.ooma.office.kernel.contract.porting.PortCompletedAfterLeaving;
import com.ooma.office.kernel.contract.porting.PortRejected;
import com.ooma.office.kernel.contract.porting.PortRejected.RejectedBy;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.support.application.alarm.RaisePortAlarm;
import com.ooma.office.support.application.notice.WriteNotice;
import com.ooma.office.support.domain.alarm.PortTrouble;
import com.ooma.office.support.domain.alarm.PortTrouble.Cause;
import com.ooma.office.support.domain.alarm.PortTrouble.Misplaced;
import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.notice.PortFacts;
import com.ooma.office.support.domain.notice.PortFacts.PortRefused.Refuser;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Hears from porting when numbers will come, that they are here, or why they don't come, and when
/// people have to look after some.
@ApplicationScoped
class PortingListener implements EventListener {

  private final WriteNotice writeNotice;
  private final RaisePortAlarm raisePortAlarm;

  PortingListener(WriteNotice writeNotice, RaisePortAlarm raisePortAlarm) {
    this.writeNotice = writeNotice;
    this.raisePortAlarm = raisePortAlarm;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .on(FocDateAssigned.class, this::focDateAssigned)
        .on(PortCompleted.class, this::portCompleted)
        .on(PortCompletedAfterLeaving.class, this::portCompletedAfterLeaving)
        .on(PortRejected.class, this::portRejected);
  }

  private void focDateAssigned(FocDateAssigned event) {
    var slot =
        switch (event.slot()) {
          case MORNING -> PortFacts.PortDateSet.Slot.MORNING;
          case AFTERNOON -> PortFacts.PortDateSet.Slot.AFTERNOON;
        };
    write(
        event.accountId(),
        new PortFacts.PortDateSet(
            event.portRequestId(), event.focDate(), slot, event.numbers(), 0));
  }

  private void portCompleted(PortCompleted event) {
    var numbers = event.numbers().stream().map(PortCompleted.PortedNumber::number).toList();
    write(
        event.accountId(),
        new PortFacts.PortDone(event.portRequestId(), numbers, event.keepTemporary()));
  }

  /// There is nobody to write to any more; our own people have to look.
  private void portCompletedAfterLeaving(PortCompletedAfterLeaving event) {
    var misplaced =
        event.numbers().stream()
            .map(number -> new Misplaced(number, null, Cause.COMPANY_LEFT))
            .toList();
    raisePortAlarm.handle(
        new RaisePortAlarm.Command(
            event.accountId(), new PortTrouble(event.portRequestId(), misplaced)));
  }

  private void portRejected(PortRejected event) {
    write(
        event.accountId(),
        new PortFacts.PortRefused(
            event.portRequestId(),
            event.reason(),
            event.detail(),
            0,
            event.numbers(),
            refuser(event.rejectedBy())));
  }

  private static @Nullable Refuser refuser(@Nullable RejectedBy side) {
    return switch (side) {
      case CARRIER -> Refuser.CARRIER;
      case OPS -> Refuser.OOMA;
      case null -> null;
    };
  }

  private void write(UUID accountId, NoticeFacts facts) {
    writeNotice.handle(new WriteNotice.Command(accountId, facts));
  }
}
