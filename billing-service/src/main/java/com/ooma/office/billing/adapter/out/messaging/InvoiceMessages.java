package com.ooma.office.billing.adapter.out.messaging;

import com.ooma.office.billing.application.invoice.port.InvoiceEvents;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.InvoiceEvent;
import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.billing.CreditNoteFinalized;
import com.ooma.office.kernel.contract.billing.InvoiceFinalized;
import com.ooma.office.kernel.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/// Tells the other services what happened to invoices and credit notes.
@ApplicationScoped
class InvoiceMessages implements InvoiceEvents {

  private final Outbox outbox;

  InvoiceMessages(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void publish(Invoice invoice) {
    outbox.publish(invoice.id(), invoice.takeEvents(), InvoiceMessages::contract);
  }

  private static IntegrationEvent contract(InvoiceEvent event) {
    return switch (event) {
      case InvoiceEvent.Finalized(var content, var issue) ->
          new InvoiceFinalized(
              content.accountId(),
              content.invoiceId(),
              issue.number().text(),
              issue.issuedOn(),
              content.period().start(),
              content.period().end(),
              content.totals().ttc(),
              content.totals().ht(),
              content.totals().vat(),
              content.totals().rounding());
      case InvoiceEvent.Credited(var content, var issue) ->
          new CreditNoteFinalized(
              content.accountId(),
              content.invoiceId(),
              issue.number().text(),
              issue.issuedOn(),
              content.corrects().stream().map(each -> each.number().text()).toList(),
              content.totals().ttc(),
              content.totals().ht(),
              content.totals().vat(),
              content.totals().rounding());
    };
  }
}
