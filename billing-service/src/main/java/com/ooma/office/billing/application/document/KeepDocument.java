package com.ooma.office.billing.application.document;

import com.ooma.office.billing.application.document.port.Documents;
import com.ooma.office.billing.application.document.port.InvoicePrinter;
import com.ooma.office.kernel.application.UseCase;
import java.util.UUID;

/// Keeps what was printed, once and for good: what was handed out stays as it is, whatever the
/// printer learns later.
@UseCase
public class KeepDocument {

  public record Command(UUID documentId, InvoicePrinter.Printed printed) {}

  private final Documents documents;

  public KeepDocument(Documents documents) {
    this.documents = documents;
  }

  /// @return whether it is kept; not if another print was
  public boolean handle(Command command) {
    return documents.keep(command.documentId(), command.printed());
  }
}
