package com.ooma.office.billing.application.document.port;

import com.ooma.office.billing.domain.document.InvoiceDocument;

/// Makes the paper. The same document always gives the same bytes.
public interface InvoicePrinter {

  Printed print(InvoiceDocument document);

  /// @param pdf for people, with the XML in it
  /// @param xml for programs
  record Printed(byte[] pdf, byte[] xml) {}
}
