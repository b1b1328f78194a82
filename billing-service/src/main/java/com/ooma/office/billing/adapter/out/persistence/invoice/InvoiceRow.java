package com.ooma.office.billing.adapter.out.persistence.invoice;

import static java.util.Objects.requireNonNull;

import com.ooma.office.billing.domain.invoice.Correction;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.billing.domain.invoice.InvoiceNumber;
import com.ooma.office.billing.domain.invoice.InvoiceState;
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

/// A row of `invoice`, with its rows of `invoice_line`. Written as a draft, since the table takes
/// lines only before the invoice is final; parties and mentions are kept as they were that day.
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

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "corrects")
  @Nullable InvoiceRow corrects;

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

  @ElementCollection
  @CollectionTable(name = "invoice_line", joinColumns = @JoinColumn(name = "invoice_id"))
  @OrderColumn(name = "place")
  List<InvoiceLineRow> lines;

  /// @param corrects the invoice, of a credit note
  static InvoiceRow of(Invoice invoice, @Nullable InvoiceRow corrects) {
    var row = new InvoiceRow();
    var content = invoice.snapshot().content();
    row.invoiceId = content.invoiceId();
    row.kind = invoice.kind();
    row.corrects = corrects;
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
    row.lines = content.lines().stream().map(InvoiceLineRow::new).toList();
    row.update(invoice);
    return row;
  }

  /// As a credit note names it. Only final invoices are corrected: those have number and date.
  Correction asCorrection() {
    return new Correction(
        invoiceId, new InvoiceNumber(requireNonNull(number)), requireNonNull(issuedOn));
  }

  /// The content never changes; how far the invoice has come does.
  void update(Invoice invoice) {
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
