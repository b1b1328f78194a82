package com.ooma.office.billing.adapter.out.persistence.invoice;

import com.ooma.office.billing.application.invoice.port.InvoiceEvents;
import com.ooma.office.billing.application.invoice.port.Invoices;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.billing.domain.invoice.InvoiceNumber;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hibernate.Session;

/// Invoices and credit notes in Postgres.
@ApplicationScoped
class JpaInvoices implements Invoices, PanacheRepositoryBase<InvoiceRow, UUID> {

  /// Locks the row of kind and year: places and days of issue go up together, and a rollback gives
  /// the place back. A sequence would do neither.
  private static final String TAKE_PLACES =
      """
      INSERT INTO invoice_series AS series (kind, year, last_place, last_issued_on)
      VALUES (:kind, :year, :count, :today)
      ON CONFLICT (kind, year) DO UPDATE
        SET last_place = series.last_place + excluded.last_place,
            last_issued_on = greatest(series.last_issued_on, excluded.last_issued_on)
      RETURNING last_place, last_issued_on
      """;

  private static final String FINAL =
      """
      from InvoiceRow i left join fetch i.lines left join fetch i.corrections
      where i.accountId in ?1 and i.state <> 'DRAFT' order by i.invoiceId
      """;

  private final InvoiceEvents events;

  JpaInvoices(InvoiceEvents events) {
    this.events = events;
  }

  @Override
  public void addLines(List<Invoice> invoices) {
    if (!invoices.isEmpty()) {
      new NewInvoices(session()).addParts(invoices.stream().map(JpaInvoices::row).toList());
    }
  }

  @Override
  public void addIssued(List<Invoice> invoices) {
    if (!invoices.isEmpty()) {
      new NewInvoices(session()).add(invoices.stream().map(JpaInvoices::row).toList());
      invoices.forEach(events::publish);
    }
  }

  @Override
  public List<Invoice.Issue> takePlaces(InvoiceKind kind, LocalDate today, int count) {
    var last =
        session()
            .createNativeQuery(TAKE_PLACES, Place.class)
            .setParameter("kind", kind.name())
            .setParameter("year", today.getYear())
            .setParameter("count", count)
            .setParameter("today", today)
            .getSingleResult();
    return LongStream.rangeClosed(last.lastPlace() - count + 1, last.lastPlace())
        .mapToObj(place -> InvoiceNumber.of(kind, today.getYear(), place))
        .map(number -> new Invoice.Issue(number, last.lastIssuedOn()))
        .toList();
  }

  @Override
  public Optional<Invoice.Snapshot> findFinal(UUID invoiceId) {
    return findByIdOptional(invoiceId)
        .map(InvoiceRow::toSnapshot)
        .filter(invoice -> invoice.issue() != null);
  }

  @Override
  public Map<UUID, List<Invoice.Snapshot>> finalOf(Collection<UUID> accountIds) {
    return find(FINAL, accountIds).stream()
        .collect(
            Collectors.groupingBy(
                row -> row.accountId,
                Collectors.mapping(InvoiceRow::toSnapshot, Collectors.toList())));
  }

  private static InvoiceRow row(Invoice invoice) {
    var corrections =
        invoice.snapshot().content().corrects().stream()
            .map(each -> new CorrectionRow(InvoiceRow.of(each.invoiceId()), each.givenBack()))
            .toList();
    return InvoiceRow.of(invoice, corrections);
  }

  private Session session() {
    return getEntityManager().unwrap(Session.class);
  }

  record Place(long lastPlace, LocalDate lastIssuedOn) {}
}
