package com.ooma.office.support.adapter.in.messaging;

import com.ooma.office.kernel.contract.billing.CreditNoteFinalized;
import com.ooma.office.kernel.contract.billing.InvoiceFinalized;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.support.application.notice.WriteNotice;
import com.ooma.office.support.domain.notice.NoticeFacts;
import jakarta.enterprise.context.ApplicationScoped;

/// Hears from billing what a company pays, and what it gets back.
@ApplicationScoped
class BillingListener implements EventListener {

  private final WriteNotice writeNotice;

  BillingListener(WriteNotice writeNotice) {
    this.writeNotice = writeNotice;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .on(InvoiceFinalized.class, this::invoiceFinalized)
        .on(CreditNoteFinalized.class, this::creditNoteFinalized);
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
    writeNotice.handle(new WriteNotice.Command(event.accountId(), facts));
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
    writeNotice.handle(new WriteNotice.Command(event.accountId(), facts));
  }
}
