package com.ooma.office.billing.application.invoice;

import com.ooma.office.billing.domain.invoice.InvoiceKind;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Questions about single lines of invoices and credit notes: why they are there.
public interface FindExplanations {

  /// @param accountId whose; any account's if null
  /// @param place the line's number, 1 for the first
  Optional<Explanation> explain(
      @Nullable UUID accountId, InvoiceKind kind, UUID documentId, int place);
}
