package com.ooma.office.billing.domain.invoice;

import com.ooma.office.kernel.domain.DomainEvent;

/// What happens to an invoice and concerns others.
public sealed interface InvoiceEvent extends DomainEvent {

  record Finalized(Invoice.Content content, Invoice.Issue issue) implements InvoiceEvent {}

  /// A credit note got its number.
  record Credited(Invoice.Content content, Invoice.Issue issue) implements InvoiceEvent {}
}
