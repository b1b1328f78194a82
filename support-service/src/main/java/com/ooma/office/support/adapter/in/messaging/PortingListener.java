package com.ooma.office.support.adapter.in.messaging;

import com.ooma.office.kernel.contract.porting.FocDateAssigned;
import com.ooma.office.kernel.contract.porting.NumberPortedOut;
import com.ooma.office.kernel.contract.porting.PersonalDataAnswered;
import com.ooma.office.kernel.contract.porting.PortCancelled;
import com.ooma.office.kernel.contract.porting.PortCompleted;
import com.ooma.office.kernel.contract.porting.PortCompletedAfterLeaving;
import com.ooma.office.kernel.contract.porting.PortDayIsNear;
import com.ooma.office.kernel.contract.porting.PortDelayed;
import com.ooma.office.kernel.contract.porting.PortLost;
import com.ooma.office.kernel.contract.porting.PortNeedsAttention;
import com.ooma.office.kernel.contract.porting.PortRejected;
import com.ooma.office.kernel.contract.porting.PortRolledBack;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.support.application.alarm.RaiseAlarm;
import com.ooma.office.support.application.notice.WriteNotice;
import com.ooma.office.support.application.ticket.TellLinkedTickets;
import com.ooma.office.support.domain.alarm.Trouble;
import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.notice.PortFacts;
import com.ooma.office.support.domain.privacy.Keeper;
import com.ooma.office.support.domain.ticket.News;
import com.ooma.office.support.domain.ticket.ThingNews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/// Hears from porting when numbers will come, that they are here, or why they don't come, that some
/// have left, and when people have to look after a port.
@ApplicationScoped
class PortingListener implements EventListener {

  private final WriteNotice writeNotice;
  private final RaiseAlarm raiseAlarm;
  private final TellLinkedTickets tellLinkedTickets;
  private final Cases cases;
  private final Answered answered;
  private final Clock clock;

  PortingListener(
      WriteNotice writeNotice,
      RaiseAlarm raiseAlarm,
      TellLinkedTickets tellLinkedTickets,
      Cases cases,
      Answered answered,
      Clock clock) {
    this.writeNotice = writeNotice;
    this.raiseAlarm = raiseAlarm;
    this.tellLinkedTickets = tellLinkedTickets;
    this.cases = cases;
    this.answered = answered;
    this.clock = clock;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .on(FocDateAssigned.class, this::focDateAssigned)
        .on(PortDayIsNear.class, event -> write(event.accountId(), FromPorting.facts(event)))
        .on(PortCompleted.class, this::portCompleted)
        .on(PortCompletedAfterLeaving.class, this::portCompletedAfterLeaving)
        .on(PortRejected.class, this::portRejected)
        .on(PortCancelled.class, this::portCancelled)
        .on(PortRolledBack.class, this::portRolledBack)
        .on(PortDelayed.class, this::portDelayed)
        .on(PortLost.class, this::portLost)
        .on(PortNeedsAttention.class, event -> alarm(event.accountId(), FromPorting.worry(event)))
        .on(NumberPortedOut.class, this::numberPortedOut)
        .on(
            PersonalDataAnswered.class,
            each -> answered.by(Keeper.PORTING, each.accountId(), each.requestId(), each.answer()));
  }

  private void focDateAssigned(FocDateAssigned event) {
    write(event.accountId(), FromPorting.facts(event));
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
    alarm(event.accountId(), FromPorting.trouble(event));
  }

  private void portRejected(PortRejected event) {
    write(event.accountId(), FromPorting.facts(event));
    var today = FromPorting.day(clock.instant());
    tell(event.accountId(), ThingNews.portRejected(event.portRequestId(), today));
  }

  private void portCancelled(PortCancelled event) {
    write(event.accountId(), FromPorting.facts(event));
    tell(event.accountId(), ThingNews.portCancelled(event.portRequestId()));
  }

  private void portRolledBack(PortRolledBack event) {
    write(event.accountId(), FromPorting.facts(event));
    var day = FromPorting.day(event.rolledBackAt());
    tell(event.accountId(), ThingNews.portRolledBack(event.portRequestId(), day));
    alarm(event.accountId(), FromPorting.worry(event));
  }

  private void portDelayed(PortDelayed event) {
    write(event.accountId(), FromPorting.facts(event));
    alarm(event.accountId(), FromPorting.worry(event));
  }

  private void portLost(PortLost event) {
    write(event.accountId(), FromPorting.facts(event));
    tell(event.accountId(), ThingNews.portLost(event.portRequestId()));
    alarm(event.accountId(), FromPorting.worry(event));
  }

  private void numberPortedOut(NumberPortedOut event) {
    write(event.accountId(), FromPorting.facts(event));
    cases.hear(event);
  }

  private void alarm(UUID accountId, Trouble trouble) {
    raiseAlarm.handle(new RaiseAlarm.Command(accountId, trouble));
  }

  private void tell(UUID accountId, News news) {
    tellLinkedTickets.handle(new TellLinkedTickets.Command(accountId, news));
  }

  private void write(UUID accountId, NoticeFacts facts) {
    writeNotice.handle(new WriteNotice.Command(accountId, facts));
  }
}
