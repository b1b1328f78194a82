package com.ooma.office.support.adapter.in.messaging;

import com.ooma.office.kernel.contract.billing.AccountReinstated;
import com.ooma.office.kernel.contract.billing.AccountSuspended;
import com.ooma.office.kernel.contract.billing.CreditNoteFinalized;
import com.ooma.office.kernel.contract.billing.InvoiceFinalized;
import com.ooma.office.kernel.contract.billing.PaymentFailed;
import com.ooma.office.kernel.contract.billing.PaymentReceived;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.support.application.notice.WriteNotice;
import com.ooma.office.support.application.ticket.TellLinkedTickets;
import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.notice.PaymentFacts;
import com.ooma.office.support.domain.ticket.News;
import com.ooma.office.support.domain.ticket.ThingNews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/// Hears from billing what a company pays or does not pay, and what it gets back.
@ApplicationScoped
class BillingListener implements EventListener {

  private final WriteNotice writeNotice;
  private final TellLinkedTickets tellLinkedTickets;
  private final Cases cases;

  BillingListener(WriteNotice writeNotice, TellLinkedTickets tellLinkedTickets, Cases cases) {
    this.writeNotice = writeNotice;
    this.tellLinkedTickets = tellLinkedTickets;
    this.cases = cases;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .on(InvoiceFinalized.class, this::invoiceFinalized)
        .on(CreditNoteFinalized.class, this::creditNoteFinalized)
        .on(PaymentFailed.class, this::paymentFailed)
        .on(PaymentReceived.class, this::paymentReceived)
        .on(AccountSuspended.class, this::accountSuspended)
        .on(AccountReinstated.class, this::accountReinstated);
  }

  private void invoiceFinalized(InvoiceFinalized event) {
    var facts =
        new NoticeFacts.InvoiceReady(
            event.invoiceId(),
            event.number(),
            event.issuedOn(),
            event.periodStart(),
            event.periodEnd(),
            event.totalTtc(),
            event.totalHt(),
            event.totalVat());
    write(event.accountId(), facts);
    cases.hear(event);
  }

  private void creditNoteFinalized(CreditNoteFinalized event) {
    var facts =
        new NoticeFacts.CreditNoteReady(
            event.creditNoteId(),
            event.number(),
            event.issuedOn(),
            event.invoiceNumbers(),
            event.totalTtc(),
            event.totalHt(),
            event.totalVat());
    write(event.accountId(), facts);
    cases.hear(event);
  }

  private void paymentFailed(PaymentFailed event) {
    var facts =
        new PaymentFacts.PaymentRefused(
            event.invoiceId(),
            event.invoiceNumber(),
            event.amount(),
            event.tryNumber(),
            event.reason(),
            event.nextTryOn());
    write(event.accountId(), facts);
    var day = LocalDate.ofInstant(event.failedAt(), BusinessCalendar.PARIS);
    tell(event.accountId(), ThingNews.paymentRefused(event.invoiceId(), day));
  }

  private void paymentReceived(PaymentReceived event) {
    tell(event.accountId(), ThingNews.paymentReceived(event.invoiceId()));
  }

  private void accountSuspended(AccountSuspended event) {
    write(
        event.accountId(),
        new PaymentFacts.ServiceSuspended(event.accountId(), event.overdue(), event.suspendedAt()));
  }

  private void accountReinstated(AccountReinstated event) {
    write(
        event.accountId(),
        new PaymentFacts.ServiceReinstated(event.accountId(), event.reinstatedAt()));
  }

  private void tell(UUID accountId, News news) {
    tellLinkedTickets.handle(new TellLinkedTickets.Command(accountId, news));
  }

  private void write(UUID accountId, NoticeFacts facts) {
    writeNotice.handle(new WriteNotice.Command(accountId, facts));
  }
}
