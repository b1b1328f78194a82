package com.ooma.office.support.adapter.in.messaging;

import com.ooma.office.kernel.contract.ordering.OrderCancelled;
import com.ooma.office.kernel.contract.ordering.OrderPlaced;
import com.ooma.office.kernel.contract.ordering.SeatsRemoved;
import com.ooma.office.kernel.contract.ordering.ServiceTerminated;
import com.ooma.office.kernel.contract.porting.FocDateAssigned;
import com.ooma.office.kernel.contract.porting.PortCompleted;
import com.ooma.office.kernel.contract.porting.PortRejected;
import com.ooma.office.kernel.contract.provisioning.PhoneShipped;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.support.application.DropRelocations;
import com.ooma.office.support.application.WriteNotice;
import com.ooma.office.support.domain.NoticeFacts;
import com.ooma.office.support.domain.OrderFacts;
import com.ooma.office.support.domain.PortFacts;
import com.ooma.office.support.domain.ServiceFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/// Hears what members are to be told. Events of different services come in any order, so none of
/// them relies on another: who is written to is found out when a notice is sent.
@ApplicationScoped
class NoticeListener implements EventListener {

  private final WriteNotice writeNotice;
  private final DropRelocations dropRelocations;

  NoticeListener(WriteNotice writeNotice, DropRelocations dropRelocations) {
    this.writeNotice = writeNotice;
    this.dropRelocations = dropRelocations;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .on(OrderPlaced.class, this::orderPlaced)
        .on(OrderCancelled.class, this::orderCancelled)
        .on(SeatsRemoved.class, this::seatsRemoved)
        .on(ServiceTerminated.class, this::serviceTerminated)
        .on(PhoneShipped.class, this::phoneShipped)
        .on(FocDateAssigned.class, this::focDateAssigned)
        .on(PortCompleted.class, this::portCompleted)
        .on(PortRejected.class, this::portRejected);
  }

  private void orderPlaced(OrderPlaced event) {
    write(
        event.accountId(),
        new OrderFacts.OrderConfirmed(
            event.orderId(),
            event.company().legalName(),
            event.seats().size(),
            event.internationalPlan(),
            event.monthlyTtc(),
            event.site().name(),
            OneLine.of(event.site().address()),
            event.promise().shipsOn(),
            event.promise().arrivesOn(),
            event.promise().firstCallBy()));
  }

  private void orderCancelled(OrderCancelled event) {
    var cancelledOn = LocalDate.ofInstant(event.cancelledAt(), BusinessCalendar.PARIS);
    write(
        event.accountId(),
        new OrderFacts.OrderCancelled(event.orderId(), event.seatIds().size(), cancelledOn));
  }

  private void seatsRemoved(SeatsRemoved event) {
    write(
        event.accountId(),
        new OrderFacts.SeatsRemoved(event.orderId(), event.seatIds(), event.removedOn(), 0));
  }

  private void serviceTerminated(ServiceTerminated event) {
    dropRelocations.handle(new DropRelocations.Command(event.accountId(), event.lastDay()));
    write(
        event.accountId(),
        new ServiceFacts.ServiceEnded(event.accountId(), event.seatIds().size(), event.lastDay()));
  }

  private void phoneShipped(PhoneShipped event) {
    write(
        event.accountId(),
        new OrderFacts.ParcelSent(
            event.orderId(), event.parcelService(), event.trackingNumber(), event.dueOn()));
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

  private void portRejected(PortRejected event) {
    write(
        event.accountId(),
        new PortFacts.PortRefused(event.portRequestId(), event.reason(), event.detail(), 0));
  }

  private void write(UUID accountId, NoticeFacts facts) {
    writeNotice.handle(new WriteNotice.Command(accountId, facts));
  }
}
