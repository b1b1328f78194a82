package com.ooma.office.billing.adapter.out.persistence.invoice;

import com.ooma.office.billing.application.invoice.Explanation;
import com.ooma.office.billing.application.invoice.FindExplanations;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// Explanations of lines, from what was kept with them.
@ApplicationScoped
class ExplanationViews implements FindExplanations, PanacheRepositoryBase<InvoiceRow, UUID> {

  private static final String LINE =
      """
      select l from InvoiceRow i join i.lines l
      where i.invoiceId = ?1 and i.kind = ?2 and index(l) = ?3
      """;

  @Override
  public Optional<Explanation> explain(
      UUID accountId, InvoiceKind kind, UUID documentId, int place) {
    return explanation(
        kind,
        place,
        find(LINE + " and i.accountId = ?4", documentId, kind, place - 1, accountId)
            .project(InvoiceLineRow.class)
            .firstResultOptional());
  }

  @Override
  public Optional<Explanation> explainOfAnyAccount(InvoiceKind kind, UUID documentId, int place) {
    return explanation(
        kind,
        place,
        find(LINE, documentId, kind, place - 1)
            .project(InvoiceLineRow.class)
            .firstResultOptional());
  }

  private static Optional<Explanation> explanation(
      InvoiceKind kind, int place, Optional<InvoiceLineRow> line) {
    return line.map(row -> Explanation.of(place, row.toDomain(), kind));
  }
}
