package com.ooma.office.billing.adapter.out.persistence.invoice;

import com.ooma.office.billing.application.invoice.FindInvoices;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.billing.domain.invoice.InvoiceState;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.TaxedAmount;
import com.ooma.office.kernel.persistence.ListQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Views of invoices, filled from the rows without waking the domain.
@ApplicationScoped
class InvoiceViews implements FindInvoices, PanacheRepositoryBase<InvoiceRow, UUID> {

  private static final String ONE =
      "from InvoiceRow i left join fetch i.lines where i.kind = 'INVOICE' and i.invoiceId = ?1";

  private static final String PAGE =
      """
      select i.invoiceId, i.number, i.state, i.issuedOn, i.dueOn, i.periodStart, i.periodEnd,
        i.ttcCents, i.htCents, i.vatCents, i.roundingCents
      from InvoiceRow i
      """;

  @Override
  public Optional<View> find(@Nullable UUID accountId, UUID invoiceId) {
    return find(ONE, invoiceId)
        .singleResultOptional()
        .filter(row -> accountId == null || row.accountId.equals(accountId))
        .map(InvoiceViews::view);
  }

  @Override
  public Page<Summary> list(UUID accountId, Page.Request page) {
    var fetched =
        new ListQuery(PAGE, "i.invoiceId", page)
                .and("i.kind = :kind", "kind", InvoiceKind.INVOICE)
                .and("i.accountId = :account", "account", accountId)
                .fetch(getEntityManager(), SummaryRow.class)
                .stream()
                .map(SummaryRow::toView)
                .toList();
    return Page.of(fetched, page, Summary::invoiceId);
  }

  private static View view(InvoiceRow row) {
    return new View(
        row.invoiceId,
        row.accountId,
        row.number,
        row.state,
        row.issuedOn,
        row.dueOn,
        row.closing,
        new Period(row.periodStart, row.periodEnd),
        row.seller.toDomain(),
        row.buyer.toDomain(),
        row.lines.stream().map(InvoiceViews::line).toList(),
        TaxedAmount.STANDARD_RATE,
        row.totals(),
        row.mentions.toDomain());
  }

  static LineView line(InvoiceLineRow row) {
    return new LineView(
        row.product,
        row.description,
        new Period(row.daysStart, row.daysEnd),
        row.quantity,
        new Money(row.unitTtcCents),
        new Money(row.ttcCents));
  }

  record SummaryRow(
      UUID invoiceId,
      String number,
      InvoiceState state,
      LocalDate issuedOn,
      LocalDate dueOn,
      LocalDate periodStart,
      LocalDate periodEnd,
      long ttc,
      long ht,
      long vat,
      long rounding) {

    Summary toView() {
      return new Summary(
          invoiceId,
          number,
          state,
          issuedOn,
          dueOn,
          new Period(periodStart, periodEnd),
          InvoiceRow.totals(ttc, ht, vat, rounding));
    }
  }
}
