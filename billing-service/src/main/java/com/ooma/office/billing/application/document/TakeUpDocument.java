package com.ooma.office.billing.application.document;

import com.ooma.office.billing.application.document.port.Documents;
import com.ooma.office.billing.application.invoice.port.Invoices;
import com.ooma.office.billing.application.usage.port.BilledCalls;
import com.ooma.office.billing.domain.document.InvoiceDocument;
import com.ooma.office.kernel.application.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/// A worker takes up a document that is to be printed. Others leave it alone meanwhile; the lease
/// of one that dies lapses by itself.
@UseCase
public class TakeUpDocument {

  /// Longer than a busy machine takes for its first page.
  private static final Duration LEASE = Duration.ofMinutes(2);

  public record Command(UUID documentId) {}

  private final Documents documents;
  private final Invoices invoices;
  private final BilledCalls calls;
  private final Clock clock;

  public TakeUpDocument(Documents documents, Invoices invoices, BilledCalls calls, Clock clock) {
    this.documents = documents;
    this.invoices = invoices;
    this.calls = calls;
    this.clock = clock;
  }

  /// What is to be printed.
  ///
  /// @return none if it is a draft, was printed before, or somebody else is at it
  public Optional<InvoiceDocument> handle(Command command) {
    var id = command.documentId();
    var now = clock.instant();
    if (!documents.takeUp(id, now, now.plus(LEASE))) {
      return Optional.empty();
    }
    return invoices.findFinal(id).map(found -> InvoiceDocument.of(found, calls.listedBy(id)));
  }
}
