package com.ooma.office.billing.adapter.out.messaging;

import com.ooma.office.billing.application.einvoicing.port.EInvoiceEvents;
import com.ooma.office.billing.domain.einvoicing.EInvoice;
import com.ooma.office.billing.domain.einvoicing.EInvoiceEvent;
import com.ooma.office.billing.domain.einvoicing.LifeCycleStatus;
import com.ooma.office.billing.domain.einvoicing.Remedy;
import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.billing.EInvoiceStopped;
import com.ooma.office.kernel.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/// Tells the other services which electronic invoices do not go on by themselves.
@ApplicationScoped
class EInvoiceMessages implements EInvoiceEvents {

  private final Outbox outbox;

  EInvoiceMessages(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void publish(EInvoice invoice) {
    outbox.publish(
        invoice.snapshot().document().einvoiceId(),
        invoice.takeEvents(),
        EInvoiceMessages::contract);
  }

  private static IntegrationEvent contract(EInvoiceEvent event) {
    return switch (event) {
      case EInvoiceEvent.Stopped(var document, var standing, var remedy) ->
          new EInvoiceStopped(
              document.accountId(),
              document.documentId(),
              document.number(),
              standing.deposit(),
              standing.status().name(),
              standing.status().code(),
              Objects.requireNonNull(standing.reason(), "what stops has one").name(),
              standing.comment(),
              remedy.name(),
              standing.at());
      case EInvoiceEvent.MoneyDeclined(var document, var movement) -> {
        var why = Objects.requireNonNull(movement.declined(), "it says why");
        yield new EInvoiceStopped(
            document.accountId(),
            document.documentId(),
            document.number(),
            why.deposit(),
            LifeCycleStatus.COLLECTED.name(),
            LifeCycleStatus.COLLECTED.code(),
            why.reason(),
            why.comment(),
            Remedy.REPORT_AGAIN.name(),
            why.at());
      }
    };
  }
}
