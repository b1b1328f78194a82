package com.ooma.office.billing.application.document;

import java.util.List;
import java.util.UUID;

/// Which final invoices and credit notes are still to be printed.
public interface FindUnprintedDocuments {

  /// The oldest first.
  List<UUID> unprinted(int limit);
}
