package com.ooma.office.billing.application.subscription;

import com.ooma.office.billing.application.invoice.FindInvoices;
import com.ooma.office.billing.application.invoice.IssueBills;
import com.ooma.office.billing.application.subscription.port.Subscriptions;
import com.ooma.office.billing.application.usage.port.BilledCalls;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.billing.domain.invoice.Totals;
import com.ooma.office.kernel.application.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The document that is made next for an account if nothing changes before: by the bill run, or
/// when a company leaves that said so. It is made as they make it, and not saved, so that it can't
/// differ.
@UseCase
public class PreviewBill {

  public record Command(UUID accountId) {}

  /// @param period what the next document is for; it is issued on the first day, or on the day
  ///   after the last one if the company has left by then
  public record View(
      InvoiceKind kind, Period period, List<FindInvoices.LineView> lines, Totals totals) {}

  private final Subscriptions subscriptions;
  private final BilledCalls calls;
  private final IssueBills issueBills;

  public PreviewBill(Subscriptions subscriptions, BilledCalls calls, IssueBills issueBills) {
    this.subscriptions = subscriptions;
    this.calls = calls;
    this.issueBills = issueBills;
  }

  /// @return none if the next period comes to nothing, or there is none
  public Optional<View> handle(Command command) {
    return draft(command.accountId()).map(PreviewBill::view);
  }

  /// The document itself, which nobody saves.
  public Optional<Invoice> draft(UUID accountId) {
    return subscriptions
        .find(accountId)
        .flatMap(subscription -> subscription.billNext(calls.open(accountId).charges()))
        .flatMap(bill -> issueBills.draft(accountId, bill));
  }

  private static View view(Invoice draft) {
    var content = draft.snapshot().content();
    var lines = content.lines().stream().map(FindInvoices.LineView::of).toList();
    return new View(draft.kind(), content.period(), lines, content.totals());
  }
}
