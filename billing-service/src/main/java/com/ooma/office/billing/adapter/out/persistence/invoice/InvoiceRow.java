package com.ooma.office.billing.adapter.out.persistence.invoice;

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
  InvoiceRow corrects;

  boolean closing;

  String number;

  @Column(name = "issued_on")
  LocalDate issuedOn;

  @Column(name = "due_on")
  LocalDate dueOn;

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

  InvoiceRow() {}

  InvoiceRow(Invoice invoice, InvoiceRow corrects) {
    var content = invoice.snapshot().content();
    invoiceId = content.invoiceId();
    kind = invoice.kind();
    this.corrects = corrects;
    closing = content.closing();
    accountId = content.accountId();
    periodStart = content.period().start();
    periodEnd = content.period().end();
    seller = SellerJson.of(content.seller());
    buyer = BuyerJson.of(content.buyer());
    mentions = MentionsJson.of(content.mentions());
    ttcCents = content.totals().ttc().cents();
    htCents = content.totals().ht().cents();
    vatCents = content.totals().vat().cents();
    lines = content.lines().stream().map(InvoiceLineRow::new).toList();
  }

  /// As a credit note names it.
  Correction asCorrection() {
    return new Correction(invoiceId, new InvoiceNumber(number), issuedOn);
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
