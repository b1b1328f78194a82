package com.ooma.office.billing.application.replacement;

import com.ooma.office.billing.domain.replacement.ReplacementState;
import com.ooma.office.kernel.application.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Questions about replacements, answered straight from the table.
public interface FindReplacements {

  /// The last one first.
  ///
  /// @param accountId null for those of all accounts
  /// @param invoiceId null for those of all invoices
  /// @param state null for any
  Page<ReplacementView> list(
      @Nullable UUID accountId,
      @Nullable UUID invoiceId,
      @Nullable ReplacementState state,
      Page.Request page);
}
