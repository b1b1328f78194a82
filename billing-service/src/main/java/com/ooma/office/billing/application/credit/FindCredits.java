package com.ooma.office.billing.application.credit;

import com.ooma.office.billing.domain.credit.CreditState;
import com.ooma.office.kernel.application.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Questions about credits, answered straight from the table.
public interface FindCredits {

  /// The last one first.
  ///
  /// @param accountId null for those of all accounts
  /// @param state null for any
  Page<CreditView> list(@Nullable UUID accountId, @Nullable CreditState state, Page.Request page);
}
