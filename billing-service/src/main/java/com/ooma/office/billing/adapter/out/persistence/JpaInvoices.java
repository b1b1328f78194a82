package com.ooma.office.billing.adapter.out.persistence;

import com.ooma.office.billing.application.port.InvoiceEvents;
import com.ooma.office.billing.application.port.Invoices;
import com.ooma.office.billing.domain.Invoice;
import com.ooma.office.billing.domain.InvoiceNumber;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Session;

/// Invoices in Postgres.
@ApplicationScoped
class JpaInvoices implements Invoices, PanacheRepositoryBase<InvoiceRow, UUID> {

  /// Locks the year's row: places and days of issue go up together, and a rollback gives the place
  /// back. A sequence would do neither.
  private static final String TAKE_PLACE =
      """
      INSERT INTO invoice_series AS series (year, last_place, last_issued_on)
      VALUES (:year, 1, :today)
      ON CONFLICT (year) DO UPDATE
        SET last_place = series.last_place + 1,
            last_issued_on = greatest(series.last_issued_on, excluded.last_issued_on)
      RETURNING last_place, last_issued_on
      """;

  private final InvoiceEvents events;

  JpaInvoices(InvoiceEvents events) {
    this.events = events;
  }

  @Override
  public void add(Invoice invoice) {
    var row = new InvoiceRow(invoice.snapshot().content());
    row.take(invoice);
    persistAndFlush(row); // with its lines, before it can become final
    events.publish(invoice);
  }

  @Override
  public void save(Invoice invoice) {
    findById(invoice.id()).take(invoice);
    events.publish(invoice);
  }

  @Override
  public Invoice.Issue takePlace(LocalDate today) {
    var place =
        getEntityManager()
            .unwrap(Session.class)
            .createNativeQuery(TAKE_PLACE, Place.class)
            .setParameter("year", today.getYear())
            .setParameter("today", today)
            .getSingleResult();
    return new Invoice.Issue(
        InvoiceNumber.of(today.getYear(), place.lastPlace()), place.lastIssuedOn());
  }

  record Place(long lastPlace, LocalDate lastIssuedOn) {}
}
