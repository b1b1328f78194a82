package com.ooma.office.billing.application.barring;

import com.ooma.office.kernel.application.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Questions about what is barred, answered straight from the table.
public interface FindBars {

  /// The last one first.
  ///
  /// @param accountId null for those of all accounts
  Page<BarView> list(@Nullable UUID accountId, boolean inForceOnly, Page.Request page);
}
