package com.ooma.office.billing.application.document;

import com.ooma.office.billing.application.document.port.InvoicePrinter;
import com.ooma.office.kernel.application.UseCase;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Prints a final invoice or credit note. Taking it up and keeping what was printed are each a
/// transaction; it is printed in none: a busy machine takes longer for its first page than the
/// database waits for who does nothing.
@UseCase
public class PrintDocument {

  public record Command(UUID documentId) {}

  private final TakeUpDocument takeUpDocument;
  private final InvoicePrinter printer;
  private final KeepDocument keepDocument;

  public PrintDocument(
      TakeUpDocument takeUpDocument, InvoicePrinter printer, KeepDocument keepDocument) {
    this.takeUpDocument = takeUpDocument;
    this.printer = printer;
    this.keepDocument = keepDocument;
  }

  /// @return whether it was printed; not if it is a draft, was printed before, or somebody else is
  ///   at it
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public boolean handle(Command command) {
    var id = command.documentId();
    return takeUpDocument
        .handle(new TakeUpDocument.Command(id))
        .map(printer::print)
        .filter(printed -> keepDocument.handle(new KeepDocument.Command(id, printed)))
        .isPresent();
  }
}
