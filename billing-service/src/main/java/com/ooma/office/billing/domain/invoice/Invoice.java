package com.ooma.office.billing.domain.invoice;

import com.ooma.office.billing.domain.charge.Bill;
import com.ooma.office.billing.domain.charge.Buyer;
import com.ooma.office.billing.domain.charge.Charge;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.kernel.domain.AggregateRoot;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an account pays for one period, or gets back: a credit note is an invoice the other way
/// round, and names those it corrects. Either can only be corrected by another document once it has
/// its number.
///
/// The member pays the sum of the lines with tax; HT and VAT are derived from that sum, never from
/// a line, so that they always make the price that was promised. A credit note's HT is made of
/// parts of its invoices'.
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

  /// @throws IllegalArgumentException if there is nothing to pay
  public static Invoice draft(UUID invoiceId, UUID accountId, Seller seller, Bill bill) {
    var lines = InvoiceLine.of(InvoiceKind.INVOICE, bill.charges());
    var totals = Totals.ofTtc(sum(lines));
    return draft(invoiceId, accountId, seller, bill, List.of(), lines, totals);
  }

  /// A credit note that gives back all that is left of a wrong invoice, line by line.
  ///
  /// @param left of it; what earlier credit notes gave back is taken off
  public static Invoice cancelling(UUID invoiceId, Seller seller, Snapshot wrong, Correction left) {
    var content = wrong.content();
    var totals = Totals.of(left.givenBack().ttc(), left.givenBack().ht());
    return standingIn(
        invoiceId, seller, wrong, List.of(left), content.buyer(), leftOf(wrong, left), totals);
  }

  /// An invoice that asks once more for what was left of a wrong one, to `buyer` as it is known by
  /// now, and for what was heard since of what it should have asked for.
  ///
  /// @return none if that comes to nothing
  /// @throws IllegalArgumentException if it comes to less
  public static Optional<Invoice> replacing(
      UUID invoiceId,
      Seller seller,
      Snapshot wrong,
      Correction left,
      Buyer buyer,
      List<Charge> since) {
    var lines = InvoiceLine.with(leftOf(wrong, left), since);
    var sum = sum(lines);
    return sum.equals(Money.ZERO)
        ? Optional.empty()
        : Optional.of(
            standingIn(invoiceId, seller, wrong, List.of(), buyer, lines, Totals.ofTtc(sum)));
  }

  private static List<InvoiceLine> leftOf(Snapshot wrong, Correction left) {
    var content = wrong.content();
    var before = content.totals().ttc().minus(left.givenBack().ttc());
    return before.equals(Money.ZERO)
        ? content.lines()
        : Stream.concat(
                content.lines().stream(), Stream.of(InvoiceLine.credited(content.period(), before)))
            .toList();
  }

  private static Invoice standingIn(
      UUID invoiceId,
      Seller seller,
      Snapshot wrong,
      List<Correction> corrects,
      Buyer buyer,
      List<InvoiceLine> lines,
      Totals totals) {
    if (totals.ttc().compareTo(Money.ZERO) <= 0) {
      throw new IllegalArgumentException("nothing is left of " + wrong.content().invoiceId());
    }
    var content = wrong.content();
    var issued = Objects.requireNonNull(wrong.issue(), "a draft is changed and not replaced");
    return new Invoice(
        new Snapshot(
            new Content(
                invoiceId,
                content.accountId(),
                corrects,
                new Replaced(content.invoiceId(), issued.number(), issued.issuedOn()),
                content.closing(),
                content.period(),
                seller,
                buyer,
                Mentions.OF_SERVICES,
                lines,
                totals),
            null,
            0));
  }

  /// @param corrects the invoices that asked for what is given back
  /// @throws IllegalArgumentException if there is nothing to give back, or the invoices are to give
  ///   back another sum
  public static Invoice creditNote(
      UUID invoiceId, UUID accountId, Seller seller, Bill bill, List<Correction> corrects) {
    var lines = InvoiceLine.of(InvoiceKind.CREDIT_NOTE, bill.charges());
    var given = corrects.stream().map(Correction::givenBack).reduce(Totals.ZERO, Totals::plus);
    if (!given.ttc().equals(sum(lines))) {
      throw new IllegalArgumentException(
          "invoices give back %s instead of %s".formatted(given.ttc(), sum(lines)));
    }
    var totals = Totals.of(given.ttc(), given.ht());
    return draft(invoiceId, accountId, seller, bill, List.copyOf(corrects), lines, totals);
  }

  private static Invoice draft(
      UUID invoiceId,
      UUID accountId,
      Seller seller,
      Bill bill,
      List<Correction> corrects,
      List<InvoiceLine> lines,
      Totals totals) {
    if (totals.ttc().compareTo(Money.ZERO) <= 0) {
      throw new IllegalArgumentException("there is nothing to pay or give for " + bill.period());
    }
    return new Invoice(
        new Snapshot(
            new Content(
                invoiceId,
                accountId,
                corrects,
                null,
                bill.closing(),
                bill.period(),
                seller,
                bill.buyer(),
                Mentions.OF_SERVICES,
                lines,
                totals),
            null,
            0));
  }

  private static Money sum(List<InvoiceLine> lines) {
    return lines.stream().map(InvoiceLine::ttc).reduce(Money.ZERO, Money::plus);
  }

  /// Gives the invoice its number, from which moment it stays as it is.
  public void finalise(Issue asIssued) {
    if (issue != null) {
      throw Refused.conflict("invoice-final", "The invoice is " + issue.number() + " already.")
          .about(issue.number());
    }
    issue = asIssued;
    record(
        switch (content.kind()) {
          case INVOICE -> new InvoiceEvent.Finalized(content, asIssued);
          case CREDIT_NOTE -> new InvoiceEvent.Credited(content, asIssued);
        });
  }

  public UUID id() {
    return content.invoiceId();
  }

  public InvoiceKind kind() {
    return content.kind();
  }

  public InvoiceState state() {
    return issue == null ? InvoiceState.DRAFT : InvoiceState.FINALIZED;
  }

  public Snapshot snapshot() {
    return new Snapshot(content, issue, lastSequence());
  }

  /// What is billed, to whom and by whom.
  ///
  /// @param corrects of a credit note; none of an invoice
  /// @param replaces the wrong invoice that it stands in for; absent of what a bill made
  /// @param closing whether it is the account's last one
  public record Content(
      UUID invoiceId,
      UUID accountId,
      List<Correction> corrects,
      @Nullable Replaced replaces,
      boolean closing,
      Period period,
      Seller seller,
      Buyer buyer,
      Mentions mentions,
      List<InvoiceLine> lines,
      Totals totals) {

    public InvoiceKind kind() {
      return corrects.isEmpty() ? InvoiceKind.INVOICE : InvoiceKind.CREDIT_NOTE;
    }
  }

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
