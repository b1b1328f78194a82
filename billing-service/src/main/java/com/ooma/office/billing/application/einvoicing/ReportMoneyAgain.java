package com.ooma.office.billing.application.einvoicing;

import com.ooma.office.billing.application.einvoicing.port.EInvoices;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.util.UUID;

/// Our staff found out why the platform declined money of a document, and have it told once more.
@UseCase
public class ReportMoneyAgain {

  public record Command(UUID documentId, int deposit, String by) {}

  private final EInvoices invoices;
  private final Clock clock;

  public ReportMoneyAgain(EInvoices invoices, Clock clock) {
    this.invoices = invoices;
    this.clock = clock;
  }

  public EInvoiceView handle(Command command) {
    var invoice =
        invoices
            .findForUpdateOfAnyAccount(command.documentId())
            .orElseThrow(() -> Refused.notFound("electronic invoice"));
    invoice.reportAgain(command.deposit(), command.by(), clock.instant());
    invoices.save(invoice);
    return EInvoiceView.of(invoice);
  }
}
