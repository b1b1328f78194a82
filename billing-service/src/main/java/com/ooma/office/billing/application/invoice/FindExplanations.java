package com.ooma.office.billing.application.invoice;

import com.ooma.office.billing.domain.invoice.InvoiceKind;
import java.util.Optional;
import java.util.UUID;

/// Questions about single lines of invoices and credit notes: why they are there.
public interface FindExplanations {

  /// @param place the line's number, 1 for the first
  Optional<Explanation> explain(UUID accountId, InvoiceKind kind, UUID documentId, int place);

  /// For our own staff only.
  Optional<Explanation> explainOfAnyAccount(InvoiceKind kind, UUID documentId, int place);
}
