package com.ooma.office.billing.application.einvoicing.port;

import com.ooma.office.billing.domain.einvoicing.EInvoice;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Final documents on their way through the platforms; each is there from the moment that it is
/// printed.
public interface EInvoices {

  /// The one that waits longest and nobody is at, locked until the transaction ends.
  ///
  /// @param from documents of before are none
  Optional<EInvoice> nextDue(Instant from, Instant now);

  /// Locked until the transaction ends.
  Optional<EInvoice> findForUpdateOfAnyAccount(UUID documentId);

  /// Saving publishes.
  void save(EInvoice invoice);
}
