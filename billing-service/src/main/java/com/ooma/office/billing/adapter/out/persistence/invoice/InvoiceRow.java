package com.ooma.office.billing.adapter.out.persistence.invoice;

import static java.util.Objects.requireNonNull;

import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.invoice.Correction;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.billing.domain.invoice.InvoiceNumber;
import com.ooma.office.billing.domain.invoice.InvoiceState;
import com.ooma.office.billing.domain.invoice.Replaced;
import com.ooma.office.billing.domain.invoice.Totals;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.persistence.JsonColumn;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `invoice`, with its rows of `invoice_line`. Parties and mentions are kept as they were
/// that day; it is written by [NewInvoices], and never changed.
@Entity
@Table(name = "invoice")
class InvoiceRow {

  @Id
  @Column(name = "invoice_id")
  UUID invoiceId;

  @Version long revision;

  @Column(name = "last_sequence")
  long lastSequence;

  @Column(name = "account_id")
  UUID accountId;

  @Enumerated(EnumType.STRING)
  InvoiceState state;

  @Enumerated(EnumType.STRING)
  InvoiceKind kind;

  /// The first of `corrections`, which the last release knows no others than.
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "corrects")
  @Nullable InvoiceRow corrects;

  /// The wrong one that this one stands in for.
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "replaces")
  @Nullable InvoiceRow replaces;

  boolean closing;

  @Nullable String number;

  @Column(name = "issued_on")
  @Nullable LocalDate issuedOn;

  @Column(name = "due_on")
  @Nullable LocalDate dueOn;

  @Column(name = "period_start")
  LocalDate periodStart;

  @Column(name = "period_end")
  LocalDate periodEnd;

  @JsonColumn SellerJson seller;

  @JsonColumn BuyerJson buyer;

  @JsonColumn MentionsJson mentions;

  @Column(name = "ttc_cents")
  long ttcCents;

  @Column(name = "ht_cents")
  long htCents;

  @Column(name = "vat_cents")
  long vatCents;

  @Column(name = "rounding_cents")
  long roundingCents;

  @ElementCollection
  @CollectionTable(name = "invoice_line", joinColumns = @JoinColumn(name = "invoice_id"))
  @OrderColumn(name = "place")
  List<InvoiceLineRow> lines;

  @ElementCollection
  @CollectionTable(name = "correction", joinColumns = @JoinColumn(name = "credit_note_id"))
  @OrderColumn(name = "place")
  List<CorrectionRow> corrections;

  /// What names an invoice that is there already.
  static InvoiceRow of(UUID invoiceId) {
    var row = new InvoiceRow();
    row.invoiceId = invoiceId;
    return row;
  }

  /// @param corrections of a credit note
  static InvoiceRow of(Invoice invoice, List<CorrectionRow> corrections) {
    var row = new InvoiceRow();
    var content = invoice.snapshot().content();
    row.invoiceId = content.invoiceId();
    row.kind = invoice.kind();
    row.corrections = corrections;
    row.corrects = corrections.isEmpty() ? null : corrections.getFirst().invoice;
    var replaced = content.replaces();
    row.replaces = replaced == null ? null : of(replaced.invoiceId());
    row.closing = content.closing();
    row.accountId = content.accountId();
    row.periodStart = content.period().start();
    row.periodEnd = content.period().end();
    row.seller = SellerJson.of(content.seller());
    row.buyer = BuyerJson.of(content.buyer());
    row.mentions = MentionsJson.of(content.mentions());
    row.ttcCents = content.totals().ttc().cents();
    row.htCents = content.totals().ht().cents();
    row.vatCents = content.totals().vat().cents();
    row.roundingCents = content.totals().rounding().cents();
    row.lines = content.lines().stream().map(InvoiceLineRow::new).toList();
    row.issue(invoice);
    return row;
  }

  Invoice.Snapshot toSnapshot() {
    var content =
        new Invoice.Content(
            invoiceId,
            accountId,
            corrections(),
            replaced(),
            closing,
            new Period(periodStart, periodEnd),
            seller.toDomain(),
            buyer.toDomain(),
            mentions.toDomain(),
            lines.stream().map(InvoiceLineRow::toDomain).toList(),
            totals());
    return new Invoice.Snapshot(content, issue(), lastSequence);
  }

  /// A credit note that the last release made beside this one has no rows of them.
  List<Correction> corrections() {
    var rows =
        corrections.isEmpty() && corrects != null
            ? List.of(new CorrectionRow(corrects, totals()))
            : corrections;
    return rows.stream().map(CorrectionRow::toDomain).toList();
  }

  /// Only final invoices are replaced: those have number and date.
  @Nullable Replaced replaced() {
    return replaces == null
        ? null
        : new Replaced(
            replaces.invoiceId,
            new InvoiceNumber(requireNonNull(replaces.number)),
            requireNonNull(replaces.issuedOn));
  }

  Totals totals() {
    return totals(ttcCents, htCents, vatCents, roundingCents);
  }

  /// What was stored, not what the present rules would make of it.
  static Totals totals(long ttc, long ht, long vat, long rounding) {
    return new Totals(new Money(ttc), new Money(ht), new Money(vat), new Money(rounding));
  }

  private Invoice.@Nullable Issue issue() {
    return number == null || issuedOn == null
        ? null
        : new Invoice.Issue(new InvoiceNumber(number), issuedOn);
  }

  private void issue(Invoice invoice) {
    state = invoice.state();
    lastSequence = invoice.lastSequence();
    var issue = invoice.snapshot().issue();
    if (issue != null) {
      number = issue.number().text();
      issuedOn = issue.issuedOn();
      dueOn = issue.dueOn();
    }
  }
}
