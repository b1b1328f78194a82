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

  /// What credit notes gave back of an invoice.
  private static final String GIVEN_BACK =
      """
      select coalesce(sum(c.ttcCents), 0) from InvoiceRow n join n.corrections c
      where c.invoice.invoiceId = %s and n.state <> 'DRAFT'
      """;

  private static final String PAGE =
      """
      select i.invoiceId, i.number, i.state, i.issuedOn, i.dueOn, i.periodStart, i.periodEnd,
        i.ttcCents, i.htCents, i.vatCents, i.roundingCents, (%s)
      from InvoiceRow i
      """
          .formatted(GIVEN_BACK.formatted("i.invoiceId"));

  @Override
  public Optional<View> find(@Nullable UUID accountId, UUID invoiceId) {
    return find(ONE, invoiceId)
        .singleResultOptional()
        .filter(row -> accountId == null || row.accountId.equals(accountId))
        .map(this::view);
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

  private View view(InvoiceRow row) {
    long givenBack =
        getEntityManager()
            .createQuery(GIVEN_BACK.formatted(":invoiceId"), Long.class)
            .setParameter("invoiceId", row.invoiceId)
            .getSingleResult();
    return new View(
        row.invoiceId,
        row.accountId,
        row.number,
        row.state,
        row.issuedOn,
        row.dueOn,
        ReplacedView.of(row.replaced()),
        row.closing,
        new Period(row.periodStart, row.periodEnd),
        row.seller.toDomain(),
        row.buyer.toDomain(),
        row.lines.stream().map(InvoiceViews::line).toList(),
        TaxedAmount.STANDARD_RATE,
        row.totals(),
        givenBack >= row.ttcCents,
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
      long rounding,
      long givenBack) {

    Summary toView() {
      return new Summary(
          invoiceId,
          number,
          state,
          issuedOn,
          dueOn,
          new Period(periodStart, periodEnd),
          InvoiceRow.totals(ttc, ht, vat, rounding),
          givenBack >= ttc);
    }
  }
}
