package com.ooma.office.billing.domain.invoice;

/// How far an invoice has come. A draft has no number; a finalised invoice never changes.
public enum InvoiceState {
  DRAFT,
  FINALIZED,
  /// Credit notes gave back all of it. The document is as final as before, so this is seen and not
  /// stored.
  VOID
}
