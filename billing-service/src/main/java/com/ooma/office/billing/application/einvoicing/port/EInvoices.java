package com.ooma.office.billing.application.einvoicing.port;

import com.ooma.office.billing.domain.einvoicing.EInvoice;
import com.ooma.office.billing.domain.einvoicing.LifeCycleStatus;
import java.time.Instant;
import java.util.List;
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

  /// Where the invoices stand that a credit note corrects, one for each; empty of one of which
  /// nothing was told.
  List<Optional<LifeCycleStatus>> standingsOfCorrected(UUID creditNoteId);

  /// Saving publishes. Credit notes that were kept inside are due again once a platform has the
  /// invoice after all.
  void save(EInvoice invoice);
}
