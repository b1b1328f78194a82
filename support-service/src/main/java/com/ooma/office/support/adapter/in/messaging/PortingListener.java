package com.ooma.office.support.adapter.in.messaging;

import com.ooma.office.kernel.contract.porting.FocDateAssigned;
import com.ooma.office.kernel.contract.porting.PortCompleted;
import com.ooma.office.kernel.contract.porting.PortCompletedAfterLeaving;
import com.ooma.office.kernel.contract.porting.PortRejected;
import com.ooma.office.kernel.contract.porting.PortRejected.RejectedBy;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.support.application.alarm.RaisePortAlarm;
import com.ooma.office.support.application.notice.WriteNotice;
import com.ooma.office.support.application.ticket.TellLinkedTickets;
import com.ooma.office.support.domain.alarm.PortTrouble;
import com.ooma.office.support.domain.alarm.PortTrouble.Cause;
import com.ooma.office.support.domain.alarm.PortTrouble.Misplaced;
import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.notice.PortFacts;
import com.ooma.office.support.domain.notice.PortFacts.PortRefused.Refuser;
import com.ooma.office.support.domain.ticket.News;
import com.ooma.office.support.domain.ticket.ThingNews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Hears from porting when numbers will come, that they are here, or why they don't come, and when
/// people have to look after some.
@ApplicationScoped
class PortingListener implements EventListener {

  private final WriteNotice writeNotice;
  private final RaisePortAlarm raisePortAlarm;
  private final TellLinkedTickets tellLinkedTickets;
  private final Clock clock;

  PortingListener(
      WriteNotice writeNotice,
      RaisePortAlarm raisePortAlarm,
      TellLinkedTickets tellLinkedTickets,
      Clock clock) {
    this.writeNotice = writeNotice;
    this.raisePortAlarm = raisePortAlarm;
    this.tellLinkedTickets = tellLinkedTickets;
    this.clock = clock;
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
    tell(event.accountId(), ThingNews.portDateSet(event.portRequestId(), event.focDate()));
  }

  private void portCompleted(PortCompleted event) {
    var numbers = event.numbers().stream().map(PortCompleted.PortedNumber::number).toList();
    write(
        event.accountId(),
        new PortFacts.PortDone(event.portRequestId(), numbers, event.keepTemporary()));
    tell(event.accountId(), ThingNews.portCompleted(event.portRequestId()));
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
    var today = LocalDate.ofInstant(clock.instant(), BusinessCalendar.PARIS);
    tell(event.accountId(), ThingNews.portRejected(event.portRequestId(), today));
  }

  private static @Nullable Refuser refuser(@Nullable RejectedBy side) {
    return switch (side) {
      case CARRIER -> Refuser.CARRIER;
      case OPS -> Refuser.OOMA;
      case null -> null;
    };
  }

  private void tell(UUID accountId, News news) {
    tellLinkedTickets.handle(new TellLinkedTickets.Command(accountId, news));
  }

  private void write(UUID accountId, NoticeFacts facts) {
    writeNotice.handle(new WriteNotice.Command(accountId, facts));
  }
}
