package com.ooma.office.billing.application.einvoicing;

import com.ooma.office.billing.application.einvoicing.port.EInvoices;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.util.UUID;

/// Our staff sent a buyer what was missing (208), and have the platform say so (209).
@UseCase
public class CompleteEInvoice {

  /// @param comment what was sent, and how
  public record Command(UUID documentId, int deposit, String comment, String by) {}

  private final EInvoices invoices;
  private final Clock clock;

  public CompleteEInvoice(EInvoices invoices, Clock clock) {
    this.invoices = invoices;
    this.clock = clock;
  }

  public EInvoiceView handle(Command command) {
    var invoice =
        invoices
            .findForUpdateOfAnyAccount(command.documentId())
            .orElseThrow(() -> Refused.notFound("electronic invoice"));
    invoice.complete(command.deposit(), command.comment(), command.by(), clock.instant());
    invoices.save(invoice);
    return EInvoiceView.of(invoice);
  }
}
