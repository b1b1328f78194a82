package com.ooma.office.billing.application.einvoicing;

import com.ooma.office.kernel.application.Page;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Questions about electronic invoices.
public interface FindEInvoices {

  /// The last one first.
  ///
  /// @param accountId of one account; all if null
  /// @param stopped only those that our staff have to look after
  Page<EInvoiceView> list(@Nullable UUID accountId, boolean stopped, Page.Request page);

  /// @param accountId whose it must be; null for our own staff
  Optional<EInvoiceView> find(@Nullable UUID accountId, UUID documentId);
}
