package com.ooma.office.billing.adapter.out.persistence.invoice;

import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.billing.domain.invoice.InvoiceLine;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.persistence.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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

  /// Absent of lines that are older than it.
  @JsonColumn @Nullable BasisJson basis;

  InvoiceLineRow() {}

  InvoiceLineRow(InvoiceLine line) {
    product = line.product();
    description = line.description();
    daysStart = line.days().start();
    daysEnd = line.days().end();
    quantity = line.quantity();
    unitTtcCents = line.unitTtc().cents();
    ttcCents = line.ttc().cents();
    basis = line.basis() == null ? null : BasisJson.of(line.basis());
  }

  InvoiceLine toDomain() {
    return new InvoiceLine(
        product,
        description,
        new Period(daysStart, daysEnd),
        quantity,
        new Money(unitTtcCents),
        basis == null ? null : basis.toDomain());
  }
}
