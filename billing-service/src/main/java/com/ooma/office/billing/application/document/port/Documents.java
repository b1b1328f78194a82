package com.ooma.office.billing.application.document.port;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What was printed, kept as it was.
public interface Documents {

  /// Whoever asks has looked at the invoice, and whose it is.
  Optional<Kept> findOfAnyAccount(UUID documentId);

  /// Whether it is still to be printed, and nobody is at it. Then it is left alone until the lease
  /// lapses.
  boolean takeUp(UUID documentId, Instant now, Instant leasedUntil);

  /// @return false if it was printed before: that stays
  boolean keep(UUID documentId, InvoicePrinter.Printed printed);

  /// @param sha256 of the PDF, in hexadecimal digits
  record Kept(byte[] pdf, byte[] xml, String sha256) {}
}
