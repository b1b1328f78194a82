package com.ooma.office.billing.application.document;

import com.ooma.office.billing.application.document.port.Documents;
import com.ooma.office.billing.application.document.port.InvoicePrinter;
import com.ooma.office.billing.application.invoice.port.Invoices;
import com.ooma.office.billing.application.usage.port.Calls;
import com.ooma.office.billing.domain.document.InvoiceDocument;
import com.ooma.office.kernel.application.UseCase;
import java.util.UUID;

/// Prints a final invoice or credit note, once and for good: what was handed out stays as it is,
/// whatever the printer learns later.
@UseCase
public class PrintDocument {

  public record Command(UUID documentId) {}

  private final Documents documents;
  private final Invoices invoices;
  private final Calls calls;
  private final InvoicePrinter printer;

  public PrintDocument(
      Documents documents, Invoices invoices, Calls calls, InvoicePrinter printer) {
    this.calls = calls;
    this.documents = documents;
    this.invoices = invoices;
    this.printer = printer;
  }

  /// @return whether it was printed; not if it is a draft, or was printed before
  public boolean handle(Command command) {
    var id = command.documentId();
    if (!documents.isUnprintedForUpdate(id)) {
      return false;
    }
    var invoice = invoices.findFinal(id);
    invoice
        .map(found -> InvoiceDocument.of(found, calls.listedBy(id)))
        .ifPresent(document -> documents.keep(id, printer.print(document)));
    return invoice.isPresent();
  }
}
