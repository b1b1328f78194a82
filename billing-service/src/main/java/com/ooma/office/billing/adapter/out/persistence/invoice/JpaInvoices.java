package com.ooma.office.billing.adapter.out.persistence.invoice;

import com.ooma.office.billing.application.invoice.port.InvoiceEvents;
import com.ooma.office.billing.application.invoice.port.Invoices;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.invoice.Correction;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.billing.domain.invoice.InvoiceNumber;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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

  private static final String LATEST =
      """
      from InvoiceRow i where i.accountId = ?1 and i.kind = 'INVOICE' and i.state = 'FINALIZED'
      order by case when exists (
          select 1 from i.lines l where l.quantity > 0 and l.daysStart < ?3 and l.daysEnd > ?2)
        then 0 else 1 end, i.invoiceId desc
      """;

  private final InvoiceEvents events;

  JpaInvoices(InvoiceEvents events) {
    this.events = events;
  }

  @Override
  public void add(Invoice invoice) {
    var corrects = invoice.snapshot().content().corrects();
    var row =
        InvoiceRow.of(
            invoice,
            corrects == null
                ? null
                : getEntityManager().getReference(InvoiceRow.class, corrects.invoiceId()));
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
  public Correction latestOf(UUID accountId, Period days) {
    return find(LATEST, accountId, days.start(), days.end())
        .firstResultOptional()
        .map(InvoiceRow::asCorrection)
        .orElseThrow(() -> new IllegalStateException(accountId + " was never charged anything"));
  }

  record Place(long lastPlace, LocalDate lastIssuedOn) {}
}
