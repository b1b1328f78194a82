package com.ooma.office.billing.adapter.out.persistence.invoice;

import com.ooma.office.billing.application.invoice.Explanation;
import com.ooma.office.billing.application.invoice.FindExplanations;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Explanations of lines, from what was kept with them.
@ApplicationScoped
class ExplanationViews implements FindExplanations, PanacheRepositoryBase<InvoiceRow, UUID> {

  private static final String LINE =
      """
      select l from InvoiceRow i join i.lines l
      where i.invoiceId = ?1 and i.kind = ?2 and index(l) = ?3
        and i.accountId = coalesce(?4, i.accountId)
      """;

  @Override
  public Optional<Explanation> explain(
      @Nullable UUID accountId, InvoiceKind kind, UUID documentId, int place) {
    return find(LINE, documentId, kind, place - 1, accountId)
        .project(InvoiceLineRow.class)
        .firstResultOptional()
        .map(row -> Explanation.of(place, row.toDomain(), kind));
  }
}
