package com.ooma.office.billing.domain;

import com.ooma.office.kernel.domain.AggregateRoot;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.domain.TaxedAmount;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an account pays for one period. It can only be corrected by another document once it has
/// its number.
///
/// The member pays the sum of the lines with tax; HT and VAT are derived from that sum, never from
/// a line, so that they always make the price that was promised.
public final class Invoice extends AggregateRoot<InvoiceEvent> {

  private final Content content;
  private @Nullable Issue issue;

  private Invoice(Snapshot saved) {
    super(saved.lastSequence());
    this.content = saved.content();
    this.issue = saved.issue();
  }

  public static Invoice from(Snapshot saved) {
    return new Invoice(saved);
  }

  public static Invoice draft(UUID invoiceId, UUID accountId, Seller seller, Bill bill) {
    var lines = InvoiceLine.of(bill.charges());
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("there is nothing to pay for " + bill.period());
    }
    var total = lines.stream().map(InvoiceLine::ttc).reduce(Money.ZERO, Money::plus);
    return new Invoice(
        new Snapshot(
            new Content(
                invoiceId,
                accountId,
                bill.period(),
                seller,
                bill.buyer(),
                Mentions.OF_SERVICES,
                lines,
                TaxedAmount.ofTtc(total)),
            null,
            0));
  }

  /// Gives the invoice its number, from which moment it stays as it is.
  public void finalise(Issue asIssued) {
    if (state() != InvoiceState.DRAFT) {
      throw Refused.conflict("invoice-final", "The invoice is " + issue.number() + " already.");
    }
    issue = asIssued;
    record(new InvoiceEvent.Finalized(content, asIssued));
  }

  public UUID id() {
    return content.invoiceId();
  }

  public InvoiceState state() {
    return issue == null ? InvoiceState.DRAFT : InvoiceState.FINALIZED;
  }

  public Snapshot snapshot() {
    return new Snapshot(content, issue, lastSequence());
  }

  /// What is billed, to whom and by whom.
  public record Content(
      UUID invoiceId,
      UUID accountId,
      Period period,
      Seller seller,
      Buyer buyer,
      Mentions mentions,
      List<InvoiceLine> lines,
      TaxedAmount totals) {}

  /// The place in the series. The card on file is charged at once, so the invoice is due the day it
  /// is issued.
  public record Issue(InvoiceNumber number, LocalDate issuedOn) {

    public LocalDate dueOn() {
      return issuedOn;
    }
  }

  /// The invoice as it is stored; a draft has no `issue`.
  public record Snapshot(Content content, @Nullable Issue issue, long lastSequence) {}
}
