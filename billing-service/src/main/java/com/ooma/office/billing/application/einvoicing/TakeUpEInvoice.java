package com.ooma.office.billing.application.einvoicing;

import com.ooma.office.billing.application.document.port.Documents;
import com.ooma.office.billing.application.einvoicing.port.EInvoices;
import com.ooma.office.billing.application.einvoicing.port.EInvoicingPolicy;
import com.ooma.office.billing.application.einvoicing.port.InvoicePlatform;
import com.ooma.office.billing.domain.einvoicing.DepositKey;
import com.ooma.office.billing.domain.einvoicing.EInvoice;
import com.ooma.office.billing.domain.einvoicing.Step;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.BusinessCalendar;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A worker takes up the document that waits longest. That is saved before the platform is asked,
/// so that a worker that dies leaves a trace, and its lease lapses by itself.
@UseCase
public class TakeUpEInvoice {

  public record Command() {}

  /// @param step what the platform is to be asked; none if there was nothing to do after all
  /// @param deposit what is handed in; absent of other steps
  public record Taken(Optional<Step> step, InvoicePlatform.@Nullable Deposit deposit) {}

  private final EInvoices invoices;
  private final Documents documents;
  private final EInvoicingPolicy policy;
  private final Clock clock;

  public TakeUpEInvoice(
      EInvoices invoices, Documents documents, EInvoicingPolicy policy, Clock clock) {
    this.invoices = invoices;
    this.documents = documents;
    this.policy = policy;
    this.clock = clock;
  }

  /// @return nothing if nothing is due
  public Optional<Taken> handle(Command command) {
    var now = clock.instant();
    var from = policy.from().atStartOfDay(BusinessCalendar.PARIS).toInstant();
    if (now.isBefore(from)) {
      return Optional.empty();
    }
    return invoices.nextDue(from, now).map(invoice -> takeUp(invoice, now));
  }

  private Taken takeUp(EInvoice invoice, Instant now) {
    if (invoice.isNoteToDeposit()) {
      invoice.corrects(invoices.standingsOfCorrected(invoice.snapshot().document().documentId()));
    }
    var step = invoice.takeUp(now);
    invoices.save(invoice);
    return new Taken(
        step,
        step.orElse(null) instanceof Step.Deposit(var key, var asked)
            ? deposit(invoice.snapshot().document(), key, asked)
            : null);
  }

  private InvoicePlatform.Deposit deposit(
      EInvoice.Document document, DepositKey key, boolean asked) {
    // it is an electronic invoice since it was printed
    var kept = documents.findOfAnyAccount(document.documentId()).orElseThrow();
    return new InvoicePlatform.Deposit(
        key, document.kind(), document.number(), kept.pdf(), kept.sha256(), asked);
  }
}
