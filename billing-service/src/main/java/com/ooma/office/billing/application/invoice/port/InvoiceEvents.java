package com.ooma.office.billing.application.invoice.port;

import com.ooma.office.billing.domain.invoice.Invoice;

/// Tells the other services what happened to an invoice, in the transaction that saves it. Only the
/// repository calls this: saving publishes.
public interface InvoiceEvents {

  void publish(Invoice invoice);
}
