package com.ooma.office.billing.application.replacement;

import com.ooma.office.billing.domain.invoice.Correction;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.PastBills;
import com.ooma.office.kernel.domain.Refused;

/// What credit notes have left of an invoice, which a replacement gives back.
final class LeftOfInvoice {

  private LeftOfInvoice() {}

  /// @throws Refused if they have left nothing
  static Correction of(Invoice.Snapshot wrong, PastBills past) {
    return past.all(wrong.content().invoiceId())
        .orElseThrow(() ->
            Refused.conflict("invoice-given-back", "Credit notes gave back all of the invoice."));
  }
}
