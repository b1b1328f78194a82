package com.ooma.office.billing.adapter.out.persistence.einvoicing;

import com.ooma.office.billing.application.einvoicing.port.EInvoiceEvents;
import com.ooma.office.billing.application.einvoicing.port.EInvoices;
import com.ooma.office.billing.domain.einvoicing.EInvoice;
import com.ooma.office.billing.domain.einvoicing.LifeCycleStatus;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.kernel.persistence.Skip;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// Electronic invoices in Postgres.
@ApplicationScoped
class JpaEInvoices implements EInvoices, PanacheRepositoryBase<EInvoiceRow, UUID> {

  private static final String DUE = "nextAt >= ?1 and nextAt <= ?2 order by nextAt";

  private static final String CORRECTED =
      """
      SELECT coalesce(standing, '') FROM correction LEFT JOIN einvoice ON document_id = invoice_id
      WHERE credit_note_id = :creditNoteId
      """;

  private static final String HAND_IN_NOTES =
      """
      UPDATE einvoice SET next_at = :now, revision = revision + 1
      WHERE inside AND document_id IN (SELECT credit_note_id FROM correction WHERE invoice_id = :invoiceId)
      """;

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
  public List<Optional<LifeCycleStatus>> standingsOfCorrected(UUID creditNoteId) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(CORRECTED, String.class)
        .setParameter("creditNoteId", creditNoteId)
        .getResultStream()
        .map(each ->
            each.isEmpty()
                ? Optional.<LifeCycleStatus>empty()
                : Optional.of(LifeCycleStatus.valueOf(each)))
        .toList();
  }

  @Override
  public void save(EInvoice invoice) {
    var saved = invoice.snapshot();
    var row = findById(saved.document().documentId());
    var taken = row.depositedAt == null ? saved.depositedAt() : null;
    row.update(invoice);
    if (taken != null && saved.document().kind() == InvoiceKind.INVOICE) {
      getEntityManager()
          .createNativeQuery(HAND_IN_NOTES)
          .setParameter("now", taken)
          .setParameter("invoiceId", row.documentId)
          .executeUpdate();
    }
    events.publish(invoice);
  }
}
