package com.ooma.office.billing.adapter.out.persistence.invoice;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.ooma.office.billing.application.invoice.FindCreditNotes;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.billing.domain.invoice.InvoiceState;
import com.ooma.office.billing.domain.invoice.Totals;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.TaxedAmount;
import com.ooma.office.kernel.persistence.ListQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        i.periodEnd, i.ttcCents, i.htCents, i.vatCents, i.roundingCents
      from InvoiceRow i join i.corrects c
      """;

  private static final String CORRECTIONS =
      """
      select n.invoiceId, i.invoiceId, i.number, i.issuedOn, c.ttcCents, c.htCents, c.vatCents,
        c.roundingCents
      from InvoiceRow n join n.corrections c join c.invoice i where n.invoiceId in ?1
      order by n.invoiceId, index(c)
      """;

  @Override
  public Optional<View> findCreditNote(@Nullable UUID accountId, UUID creditNoteId) {
    return find(ONE, creditNoteId)
        .singleResultOptional()
        .filter(row -> accountId == null || row.accountId.equals(accountId))
        .map(this::view);
  }

  @Override
  public Page<Summary> listCreditNotes(UUID accountId, Page.Request page) {
    var rows =
        new ListQuery(PAGE, "i.invoiceId", page)
            .and("i.kind = :kind", "kind", InvoiceKind.CREDIT_NOTE)
            .and("i.state = :state", "state", InvoiceState.FINALIZED)
            .and("i.accountId = :account", "account", accountId)
            .fetch(getEntityManager(), SummaryRow.class);
    var corrections = corrections(rows.stream().map(SummaryRow::creditNoteId).toList());
    var fetched = rows.stream().map(row -> row.toView(corrections)).toList();
    return Page.of(fetched, page, Summary::creditNoteId);
  }

  private Map<UUID, List<Corrected>> corrections(List<UUID> creditNotes) {
    return find(CORRECTIONS, creditNotes).project(CorrectionOfRow.class).stream()
        .collect(
            groupingBy(CorrectionOfRow::creditNoteId, mapping(CorrectionOfRow::toView, toList())));
  }

  /// The table checks that what is final has a number and a date.
  private View view(InvoiceRow row) {
    var first = requireNonNull(row.corrects);
    var all =
        corrections(List.of(row.invoiceId))
            .getOrDefault(row.invoiceId, List.of(corrected(first, row.totals())));
    return new View(
        row.invoiceId,
        row.accountId,
        requireNonNull(row.number),
        requireNonNull(row.issuedOn),
        all.getFirst(),
        all,
        row.closing,
        new Period(row.periodStart, row.periodEnd),
        row.seller.toDomain(),
        row.buyer.toDomain(),
        row.lines.stream().map(InvoiceViews::line).toList(),
        TaxedAmount.STANDARD_RATE,
        row.totals(),
        row.mentions.toDomain());
  }

  /// Of a credit note that the last release made beside this one.
  private static Corrected corrected(InvoiceRow only, Totals totals) {
    return new Corrected(
        only.invoiceId, requireNonNull(only.number), requireNonNull(only.issuedOn), totals);
  }

  record CorrectionOfRow(
      UUID creditNoteId,
      UUID invoiceId,
      String number,
      LocalDate issuedOn,
      long ttc,
      long ht,
      long vat,
      long rounding) {

    Corrected toView() {
      return new Corrected(invoiceId, number, issuedOn, InvoiceRow.totals(ttc, ht, vat, rounding));
    }
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
      long vat,
      long rounding) {

    Summary toView(Map<UUID, List<Corrected>> corrections) {
      var totals = InvoiceRow.totals(ttc, ht, vat, rounding);
      var only = new Corrected(corrects, correctsNumber, correctsIssuedOn, totals);
      var all = corrections.getOrDefault(creditNoteId, List.of(only));
      return new Summary(
          creditNoteId,
          number,
          issuedOn,
          all.getFirst(),
          all,
          new Period(periodStart, periodEnd),
          totals);
    }
  }
}
