package com.ooma.office.billing.application.document;

import com.ooma.office.billing.application.document.port.Documents;
import com.ooma.office.billing.application.invoice.port.Invoices;
import com.ooma.office.billing.application.usage.port.BilledCalls;
import com.ooma.office.billing.domain.document.InvoiceDocument;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.kernel.application.UseCase;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What stands in a final invoice or credit note, and what was printed of it.
@UseCase
public class ReadDocument {

  /// @param accountId whose it must be; null for our own staff
  public record Command(@Nullable UUID accountId, InvoiceKind kind, UUID documentId) {}

  /// @param printed none as long as nobody had the time
  public record Read(InvoiceDocument content, Optional<Documents.Kept> printed) {}

  private final Documents documents;
  private final Invoices invoices;
  private final BilledCalls calls;

  public ReadDocument(Documents documents, Invoices invoices, BilledCalls calls) {
    this.documents = documents;
    this.invoices = invoices;
    this.calls = calls;
  }

  public Optional<Read> handle(Command command) {
    var id = command.documentId();
    return invoices
        .findFinal(id)
        .filter(invoice -> invoice.content().kind() == command.kind())
        .filter(invoice ->
            command.accountId() == null
                || invoice.content().accountId().equals(command.accountId()))
        .map(found ->
            new Read(
                InvoiceDocument.of(found, calls.listedBy(id)), documents.findOfAnyAccount(id)));
  }
}
