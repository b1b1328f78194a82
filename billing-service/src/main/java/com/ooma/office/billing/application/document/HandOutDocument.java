package com.ooma.office.billing.application.document;

import com.ooma.office.billing.application.document.port.Documents;
import com.ooma.office.billing.application.document.port.InvoicePrinter;
import com.ooma.office.billing.domain.document.InvoiceDocument;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.kernel.application.UseCase;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Hands out a final invoice or credit note, which is printed now if nobody had the time before:
/// outside of transactions, as whoever works off what is to be printed does. Of two prints the
/// first one is kept, and handed out.
@UseCase
public class HandOutDocument {

  /// @param accountId whose it must be; null for our own staff
  public record Command(@Nullable UUID accountId, InvoiceKind kind, UUID documentId) {}

  /// @param content what both files are made from
  /// @param sha256 of the PDF, in hexadecimal digits
  public record HandedOut(InvoiceDocument content, byte[] pdf, byte[] xml, String sha256) {}

  private final ReadDocument readDocument;
  private final InvoicePrinter printer;
  private final KeepDocument keepDocument;

  public HandOutDocument(
      ReadDocument readDocument, InvoicePrinter printer, KeepDocument keepDocument) {
    this.readDocument = readDocument;
    this.printer = printer;
    this.keepDocument = keepDocument;
  }

  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public Optional<HandedOut> handle(Command command) {
    return read(command)
        .flatMap(found ->
            found
                .printed()
                .or(() -> {
                  var printed = printer.print(found.content());
                  keepDocument.handle(new KeepDocument.Command(command.documentId(), printed));
                  return read(command).flatMap(ReadDocument.Read::printed);
                })
                .map(kept -> handedOut(found.content(), kept)));
  }

  private Optional<ReadDocument.Read> read(Command command) {
    return readDocument.handle(
        new ReadDocument.Command(command.accountId(), command.kind(), command.documentId()));
  }

  private static HandedOut handedOut(InvoiceDocument content, Documents.Kept kept) {
    return new HandedOut(content, kept.pdf(), kept.xml(), kept.sha256());
  }
}
