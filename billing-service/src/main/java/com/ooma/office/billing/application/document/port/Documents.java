package com.ooma.office.billing.application.document.port;

import java.util.Optional;
import java.util.UUID;

/// What was printed, kept as it was.
public interface Documents {

  /// Whoever asks has looked at the invoice, and whose it is.
  Optional<Kept> findOfAnyAccount(UUID documentId);

  /// Whether it is still to be printed. Then nobody else prints it until the transaction ends.
  boolean isUnprintedForUpdate(UUID documentId);

  void keep(UUID documentId, InvoicePrinter.Printed printed);

  /// @param sha256 of the PDF, in hexadecimal digits
  record Kept(byte[] pdf, byte[] xml, String sha256) {}
}
