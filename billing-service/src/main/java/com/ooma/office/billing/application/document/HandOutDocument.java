package com.ooma.office.billing.application.document;

import com.ooma.office.billing.application.document.port.Documents;
import com.ooma.office.billing.application.invoice.port.Invoices;
import com.ooma.office.billing.application.usage.port.Calls;
import com.ooma.office.billing.domain.document.InvoiceDocument;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.kernel.application.UseCase;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Hands out a final invoice or credit note, which is printed now if nobody had the time before.
@UseCase
public class HandOutDocument {

  /// @param accountId whose it must be; null for our own staff
  public record Command(@Nullable UUID accountId, InvoiceKind kind, UUID documentId) {}

  /// @param content what both files are made from
  /// @param sha256 of the PDF, in hexadecimal digits
  public record HandedOut(InvoiceDocument content, byte[] pdf, byte[] xml, String sha256) {}

  private final Documents documents;
  private final Invoices invoices;
  private final Calls calls;
  private final PrintDocument printDocument;

  public HandOutDocument(
      Documents documents, Invoices invoices, Calls calls, PrintDocument printDocument) {
    this.calls = calls;
    this.documents = documents;
    this.invoices = invoices;
    this.printDocument = printDocument;
  }

  public Optional<HandedOut> handle(Command command) {
    var id = command.documentId();
    return invoices
        .findFinal(id)
        .filter(invoice -> invoice.content().kind() == command.kind())
        .filter(invoice ->
            command.accountId() == null
                || invoice.content().accountId().equals(command.accountId()))
        .map(found -> InvoiceDocument.of(found, calls.listedBy(id)))
        .flatMap(content -> printed(id).map(kept -> handedOut(content, kept)));
  }

  private Optional<Documents.Kept> printed(UUID id) {
    return documents
        .findOfAnyAccount(id)
        .or(() -> {
          printDocument.handle(new PrintDocument.Command(id));
          return documents.findOfAnyAccount(id);
        });
  }

  private static HandedOut handedOut(InvoiceDocument content, Documents.Kept kept) {
    return new HandedOut(content, kept.pdf(), kept.xml(), kept.sha256());
  }
}
