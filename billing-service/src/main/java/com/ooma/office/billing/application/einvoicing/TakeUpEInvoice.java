package com.ooma.office.billing.application.einvoicing;

import com.ooma.office.billing.application.document.port.Documents;
import com.ooma.office.billing.application.einvoicing.port.CollectedMoney;
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

/// A worker takes up the document that waits longest. That is saved before the platform is asked,
/// so that a worker that dies leaves a trace, and its lease lapses by itself.
@UseCase
public class TakeUpEInvoice {

  public record Command() {}

  /// @param asked what the platform is to be asked; none if there was nothing to do after all
  public record Taken(Optional<Asked> asked) {}

  /// What a platform is asked.
  public sealed interface Asked {

    DepositKey key();
  }

  public record ToDeposit(InvoicePlatform.Deposit deposit) implements Asked {

    @Override
    public DepositKey key() {
      return deposit.key();
    }
  }

  public record ToReport(DepositKey key, CollectedMoney.Collected collected) implements Asked {}

  public record ToLook(DepositKey key) implements Asked {}

  private final EInvoices invoices;
  private final Documents documents;
  private final CollectedMoney money;
  private final EInvoicingPolicy policy;
  private final Clock clock;

  public TakeUpEInvoice(
      EInvoices invoices,
      Documents documents,
      CollectedMoney money,
      EInvoicingPolicy policy,
      Clock clock) {
    this.invoices = invoices;
    this.documents = documents;
    this.money = money;
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
    return invoices.nextDue(from, now).map(invoice -> new Taken(takeUp(invoice, now)));
  }

  private Optional<Asked> takeUp(EInvoice invoice, Instant now) {
    var document = invoice.snapshot().document();
    var collected = money.ofAnyAccount(document.documentId());
    var step = invoice.takeUp(collected.isPresent(), now);
    invoices.save(invoice);
    return step.map(next ->
        switch (next) {
          case Step.Deposit(var key, var asked) -> new ToDeposit(deposit(document, key, asked));
          case Step.ReportCollection(var key) -> new ToReport(key, collected.orElseThrow());
          case Step.Look(var key) -> new ToLook(key);
        });
  }

  private InvoicePlatform.Deposit deposit(
      EInvoice.Document document, DepositKey key, boolean asked) {
    // it is an electronic invoice since it was printed
    var kept = documents.findOfAnyAccount(document.documentId()).orElseThrow();
    return new InvoicePlatform.Deposit(
        key, document.kind(), document.number(), kept.pdf(), kept.sha256(), asked);
  }
}
