package com.ooma.office.billing.adapter.out.persistence.invoice;

import static java.util.Objects.requireNonNull;

import com.ooma.office.billing.application.invoice.FindCreditNotes;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.invoice.Correction;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.TaxedAmount;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Views of credit notes, filled from the rows without waking the domain.
@ApplicationScoped
class CreditNoteViews implements FindCreditNotes, PanacheRepositoryBase<InvoiceRow, UUID> {

  private static final String FINAL = "i.kind = 'CREDIT_NOTE' and i.state = 'FINALIZED'";

  private static final String ONE =
      """
      from InvoiceRow i left join fetch i.lines join fetch i.corrects
      where %s and i.invoiceId = ?1
      """
          .formatted(FINAL);

  private static final String PAGE =
      """
      select i.invoiceId, i.number, i.issuedOn, c.invoiceId, c.number, c.issuedOn, i.periodStart,
        i.periodEnd, i.ttcCents, i.htCents, i.vatCents
      from InvoiceRow i join i.corrects c
      where %s and i.accountId = ?1 and i.invoiceId < ?2 order by i.invoiceId desc
      """
          .formatted(FINAL);

  @Override
  public Optional<View> findCreditNote(UUID accountId, UUID creditNoteId) {
    return find(ONE + " and i.accountId = ?2", creditNoteId, accountId)
        .singleResultOptional()
        .map(CreditNoteViews::view);
  }

  @Override
  public Optional<View> findCreditNoteOfAnyAccount(UUID creditNoteId) {
    return find(ONE, creditNoteId).singleResultOptional().map(CreditNoteViews::view);
  }

  @Override
  public Page<Summary> listCreditNotes(UUID accountId, Page.Request page) {
    var fetched =
        find(PAGE, accountId, page.before())
            .project(SummaryRow.class)
            .range(0, page.limit())
            .stream()
            .map(SummaryRow::toView)
            .toList();
    return Page.of(fetched, page, Summary::creditNoteId);
  }

  /// The table checks that what is final has a number and a date.
  private static View view(InvoiceRow row) {
    return new View(
        row.invoiceId,
        row.accountId,
        requireNonNull(row.number),
        requireNonNull(row.issuedOn),
        corrected(requireNonNull(row.corrects).asCorrection()),
        row.closing,
        new Period(row.periodStart, row.periodEnd),
        row.seller.toDomain(),
        row.buyer.toDomain(),
        row.lines.stream().map(InvoiceViews::line).toList(),
        TaxedAmount.STANDARD_RATE,
        InvoiceViews.totals(row.ttcCents, row.htCents, row.vatCents),
        row.mentions.toDomain());
  }

  private static Corrected corrected(Correction invoice) {
    return new Corrected(invoice.invoiceId(), invoice.number().text(), invoice.issuedOn());
  }

  record SummaryRow(
      UUID creditNoteId,
      String number,
      LocalDate issuedOn,
      UUID corrects,
      String correctsNumber,
      LocalDate correctsIssuedOn,
      LocalDate periodStart,
      LocalDate periodEnd,
      long ttc,
      long ht,
      long vat) {

    Summary toView() {
      return new Summary(
          creditNoteId,
          number,
          issuedOn,
          new Corrected(corrects, correctsNumber, correctsIssuedOn),
          new Period(periodStart, periodEnd),
          InvoiceViews.totals(ttc, ht, vat));
    }
  }
}
