package com.ooma.office.billing.adapter.out.persistence.einvoicing;

import com.ooma.office.billing.application.einvoicing.port.EInvoiceEvents;
import com.ooma.office.billing.application.einvoicing.port.EInvoices;
import com.ooma.office.billing.domain.einvoicing.EInvoice;
import com.ooma.office.kernel.persistence.Skip;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Electronic invoices in Postgres.
@ApplicationScoped
class JpaEInvoices implements EInvoices, PanacheRepositoryBase<EInvoiceRow, UUID> {

  private static final String DUE = "nextAt >= ?1 and nextAt <= ?2 order by nextAt";

  private final EInvoiceEvents events;

  JpaEInvoices(EInvoiceEvents events) {
    this.events = events;
  }

  @Override
  public Optional<EInvoice> nextDue(Instant from, Instant now) {
    return Skip.locked(find(DUE, from, now)).range(0, 0).stream()
        .findFirst()
        .map(EInvoiceRow::toDomain);
  }

  @Override
  public Optional<EInvoice> findForUpdateOfAnyAccount(UUID documentId) {
    return findByIdOptional(documentId, LockModeType.PESSIMISTIC_WRITE).map(EInvoiceRow::toDomain);
  }

  @Override
  public void save(EInvoice invoice) {
    findById(invoice.snapshot().document().documentId()).update(invoice);
    events.publish(invoice);
  }
}
