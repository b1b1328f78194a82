package com.ooma.office.billing.application.einvoicing;

import com.ooma.office.billing.application.einvoicing.port.EInvoices;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.util.UUID;

/// Our staff put right what was wrong beside a document that was rejected, and have it handed in
/// once more.
@UseCase
public class DepositAgain {

  /// @param deposit the number of the next one
  public record Command(UUID documentId, int deposit, String by) {}

  private final EInvoices invoices;
  private final Clock clock;

  public DepositAgain(EInvoices invoices, Clock clock) {
    this.invoices = invoices;
    this.clock = clock;
  }

  public EInvoiceView handle(Command command) {
    var invoice =
        invoices
            .findForUpdateOfAnyAccount(command.documentId())
            .orElseThrow(() -> Refused.notFound("electronic invoice"));
    invoice.depositAgain(command.deposit(), command.by(), clock.instant());
    invoices.save(invoice);
    return EInvoiceView.of(invoice);
  }
}
