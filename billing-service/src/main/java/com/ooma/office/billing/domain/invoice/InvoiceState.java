package com.ooma.office.billing.domain.invoice;

/// How far an invoice has come. A draft has no number; a finalised invoice never changes.
public enum InvoiceState {
  DRAFT,
  FINALIZED
}
