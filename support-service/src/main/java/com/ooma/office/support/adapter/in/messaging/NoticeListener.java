package com.ooma.office.support.adapter.in.messaging;

import com.ooma.office.kernel.contract.billing.InvoiceFinalized;
import com.ooma.office.kernel.contract.ordering.OrderPlaced;
import com.ooma.office.kernel.contract.porting.FocDateAssigned;
import com.ooma.office.kernel.contract.porting.PortCompleted;
import com.ooma.office.kernel.contract.porting.PortRejected;
import com.ooma.office.kernel.contract.provisioning.PhoneShipped;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.support.application.RememberContact;
import com.ooma.office.support.application.WriteNotice;
import com.ooma.office.support.domain.Contact;
import com.ooma.office.support.domain.NoticeFacts;
import com.ooma.office.support.domain.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Hears what members are to be told. Events of different services come in any order, so none of
/// them relies on another: who is written to is found out when a notice is sent.
@ApplicationScoped
class NoticeListener implements EventListener {

  private final WriteNotice writeNotice;
  private final RememberContact rememberContact;

  NoticeListener(WriteNotice writeNotice, RememberContact rememberContact) {
    this.writeNotice = writeNotice;
    this.rememberContact = rememberContact;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .on(OrderPlaced.class, this::orderPlaced)
        .on(PhoneShipped.class, this::phoneShipped)
        .on(FocDateAssigned.class, this::focDateAssigned)
        .on(PortCompleted.class, this::portCompleted)
        .on(PortRejected.class, this::portRejected)
        .on(InvoiceFinalized.class, this::invoiceFinalized);
  }

  private void orderPlaced(OrderPlaced event) {
    var administrator = new Person(event.administrator().name(), event.administrator().email());
    rememberContact.handle(
        new RememberContact.Command(
            new Contact(event.accountId(), administrator, event.placedAt())));
    var address = event.site().address();
    write(
        event.accountId(),
        new NoticeFacts.OrderConfirmed(
            event.orderId(),
            event.company().legalName(),
            event.seats().size(),
            event.internationalPlan(),
            event.monthlyTtc(),
            event.site().name(),
            "%s, %s %s".formatted(address.street(), address.postalCode(), address.city()),
            event.promise().shipsOn(),
            event.promise().arrivesOn(),
            event.promise().firstCallBy()));
  }

  private void phoneShipped(PhoneShipped event) {
    write(
        event.accountId(),
        new NoticeFacts.ParcelSent(
            event.orderId(), event.parcelService(), event.trackingNumber(), event.dueOn()));
  }

  private void focDateAssigned(FocDateAssigned event) {
    var slot =
        switch (event.slot()) {
          case MORNING -> NoticeFacts.PortDateSet.Slot.MORNING;
          case AFTERNOON -> NoticeFacts.PortDateSet.Slot.AFTERNOON;
        };
    write(
        event.accountId(),
        new NoticeFacts.PortDateSet(
            event.portRequestId(), event.focDate(), slot, event.numbers(), 0));
  }

  private void portCompleted(PortCompleted event) {
    var numbers = event.numbers().stream().map(PortCompleted.PortedNumber::number).toList();
    write(
        event.accountId(),
        new NoticeFacts.PortDone(event.portRequestId(), numbers, event.keepTemporary()));
  }

  private void portRejected(PortRejected event) {
    write(
        event.accountId(),
        new NoticeFacts.PortRefused(event.portRequestId(), event.reason(), event.detail(), 0));
  }

  private void invoiceFinalized(InvoiceFinalized event) {
    write(
        event.accountId(),
        new NoticeFacts.InvoiceReady(
            event.invoiceId(),
            event.number(),
            event.issuedOn(),
            event.periodStart(),
            event.periodEnd(),
            event.totalTtc(),
            event.totalHt(),
            event.totalVat()));
  }

  private void write(UUID accountId, NoticeFacts facts) {
    writeNotice.handle(new WriteNotice.Command(accountId, facts));
  }
}
