package com.ooma.office.billing.application.einvoicing.port;

import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What was paid for documents.
public interface CollectedMoney {

  /// @param amount with tax
  /// @param at when it was all there
  record Collected(Money amount, Instant at) {}

  /// @return none as long as the document is not paid, and of a credit note
  Optional<Collected> ofAnyAccount(UUID documentId);
}
