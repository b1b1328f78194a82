package com.ooma.office.billing.adapter.out.persistence.invoice;

import static java.util.Objects.requireNonNull;

import com.ooma.office.billing.domain.invoice.Correction;
import com.ooma.office.billing.domain.invoice.InvoiceNumber;
import com.ooma.office.billing.domain.invoice.Totals;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/// A row of `correction`: an invoice that a credit note corrects, and how much of it is given back.
@Embeddable
class CorrectionRow {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "invoice_id")
  InvoiceRow invoice;

  @Column(name = "ttc_cents")
  long ttcCents;

  @Column(name = "ht_cents")
  long htCents;

  @Column(name = "vat_cents")
  long vatCents;

  @Column(name = "rounding_cents")
  long roundingCents;

  CorrectionRow() {}

  CorrectionRow(InvoiceRow invoice, Totals givenBack) {
    this.invoice = invoice;
    ttcCents = givenBack.ttc().cents();
    htCents = givenBack.ht().cents();
    vatCents = givenBack.vat().cents();
    roundingCents = givenBack.rounding().cents();
  }

  /// Only final invoices are corrected: those have number and date.
  Correction toDomain() {
    return new Correction(
        invoice.invoiceId,
        new InvoiceNumber(requireNonNull(invoice.number)),
        requireNonNull(invoice.issuedOn),
        InvoiceRow.totals(ttcCents, htCents, vatCents, roundingCents));
  }
}
