package com.ooma.office.billing.application.einvoicing;

import com.ooma.office.billing.application.einvoicing.port.EInvoices;
import com.ooma.office.billing.domain.einvoicing.CashMovement;
import com.ooma.office.billing.domain.einvoicing.EInvoice;
import com.ooma.office.billing.domain.einvoicing.EInvoiceEvent;
import com.ooma.office.billing.domain.einvoicing.EInvoiceExamples;
import com.ooma.office.billing.domain.einvoicing.LifeCycleStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Electronic invoices kept as snapshots, so that a forgotten save shows.
final class InMemoryEInvoices implements EInvoices {

  final List<EInvoiceEvent> told = new ArrayList<>();
  private final Map<UUID, EInvoice.Snapshot> invoices = new LinkedHashMap<>();

  UUID printed(LocalDate issuedOn) {
    var printed = EInvoiceExamples.printed(issuedOn);
    invoices.put(printed.document().documentId(), printed);
    return printed.document().documentId();
  }

  void move(UUID documentId, CashMovement movement) {
    invoices.computeIfPresent(documentId, (_, saved) -> EInvoiceExamples.with(saved, movement));
  }

  EInvoice get(UUID documentId) {
    return findForUpdateOfAnyAccount(documentId).orElseThrow();
  }

  @Override
  public Optional<EInvoice> nextDue(Instant from, Instant now) {
    return invoices.values().stream()
        .filter(invoice -> invoice.nextAt() != null)
        .filter(invoice ->
            !Objects.requireNonNull(invoice.nextAt()).isBefore(from)
                && !invoice.nextAt().isAfter(now))
        .min(Comparator.comparing(invoice -> Objects.requireNonNull(invoice.nextAt())))
        .map(EInvoice::from);
  }

  @Override
  public Optional<EInvoice> findForUpdateOfAnyAccount(UUID documentId) {
    return Optional.ofNullable(invoices.get(documentId)).map(EInvoice::from);
  }

  /// There are no credit notes here.
  @Override
  public List<Optional<LifeCycleStatus>> standingsOfCorrected(UUID creditNoteId) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void save(EInvoice invoice) {
    var saved = invoice.snapshot();
    invoices.put(saved.document().documentId(), saved);
    told.addAll(invoice.takeEvents().events());
  }
}
