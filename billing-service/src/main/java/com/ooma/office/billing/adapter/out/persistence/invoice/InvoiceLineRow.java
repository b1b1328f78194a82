package com.ooma.office.billing.adapter.out.persistence.invoice;

import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.billing.domain.invoice.InvoiceLine;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/// A row of `invoice_line`: written with its invoice, never changed.
@Embeddable
class InvoiceLineRow {

  @Enumerated(EnumType.STRING)
  Product product;

  String description;

  @Column(name = "days_start")
  LocalDate daysStart;

  @Column(name = "days_end")
  LocalDate daysEnd;

  int quantity;

  @Column(name = "unit_ttc_cents")
  long unitTtcCents;

  @Column(name = "ttc_cents")
  long ttcCents;

  InvoiceLineRow() {}

  InvoiceLineRow(InvoiceLine line) {
    product = line.product();
    description = line.description();
    daysStart = line.days().start();
    daysEnd = line.days().end();
    quantity = line.quantity();
    unitTtcCents = line.unitTtc().cents();
    ttcCents = line.ttc().cents();
  }
}
