package com.ooma.office.billing.adapter.out.persistence.invoice;

import com.ooma.office.billing.application.invoice.port.InvoiceEvents;
import com.ooma.office.billing.application.invoice.port.Invoices;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.billing.domain.invoice.InvoiceNumber;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// Invoices and credit notes in Postgres.
@ApplicationScoped
class JpaInvoices implements Invoices, PanacheRepositoryBase<InvoiceRow, UUID> {

  /// Locks the row of kind and year: places and days of issue go up together, and a rollback gives
  /// the place back. A sequence would do neither.
  private static final String TAKE_PLACE =
      """
      INSERT INTO invoice_series AS series (kind, year, last_place, last_issued_on)
      VALUES (:kind, :year, 1, :today)
      ON CONFLICT (kind, year) DO UPDATE
        SET last_place = series.last_place + 1,
            last_issued_on = greatest(series.last_issued_on, excluded.last_issued_on)
      RETURNING last_place, last_issued_on
      """;

  private static final String FINAL =
      "from InvoiceRow i where i.accountId = ?1 and i.state <> 'DRAFT' order by i.invoiceId";

  private final InvoiceEvents events;

  JpaInvoices(InvoiceEvents events) {
    this.events = events;
  }

  @Override
  public void add(Invoice invoice) {
    var corrections =
        invoice.snapshot().content().corrects().stream()
            .map(each -> new CorrectionRow(reference(each.invoiceId()), each.givenBack()))
            .toList();
    var row = InvoiceRow.of(invoice, corrections);
    persistAndFlush(row); // with its lines, before it can become final
    events.publish(invoice);
  }

  @Override
  public void save(Invoice invoice) {
    findById(invoice.id()).update(invoice);
    events.publish(invoice);
  }

  @Override
  public Invoice.Issue takePlace(InvoiceKind kind, LocalDate today) {
    var place =
        getEntityManager()
            .unwrap(Session.class)
            .createNativeQuery(TAKE_PLACE, Place.class)
            .setParameter("kind", kind.name())
            .setParameter("year", today.getYear())
            .setParameter("today", today)
            .getSingleResult();
    return new Invoice.Issue(
        InvoiceNumber.of(kind, today.getYear(), place.lastPlace()), place.lastIssuedOn());
  }

  @Override
  public Optional<Invoice.Snapshot> findFinal(UUID invoiceId) {
    return findByIdOptional(invoiceId)
        .map(InvoiceRow::toSnapshot)
        .filter(invoice -> invoice.issue() != null);
  }

  @Override
  public List<Invoice.Snapshot> finalOf(UUID accountId) {
    return find(FINAL, accountId).stream().map(InvoiceRow::toSnapshot).toList();
  }

  private InvoiceRow reference(UUID invoiceId) {
    return getEntityManager().getReference(InvoiceRow.class, invoiceId);
  }

  record Place(long lastPlace, LocalDate lastIssuedOn) {}
}
