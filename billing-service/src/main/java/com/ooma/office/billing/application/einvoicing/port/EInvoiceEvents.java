package com.ooma.office.billing.application.einvoicing.port;

import com.ooma.office.billing.domain.einvoicing.EInvoice;

/// Tells others what happens to electronic invoices.
public interface EInvoiceEvents {

  void publish(EInvoice invoice);
}
