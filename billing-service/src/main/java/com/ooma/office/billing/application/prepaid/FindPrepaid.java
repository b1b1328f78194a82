package com.ooma.office.billing.application.prepaid;

import com.ooma.office.billing.domain.prepaid.Entry;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Questions about balances, answered straight from the tables; the views are the JSON.
public interface FindPrepaid {

  BalanceView balance(UUID accountId, Instant now);

  /// The last entry first.
  Page<EntryView> entries(UUID accountId, Page.Request page);

  /// @param reserved for calls that are being made
  /// @param available what other calls may take
  /// @param topUps those on their way in, and the last that ended, newest first
  record BalanceView(Money balance, Money reserved, Money available, List<TopUpView> topUps) {}

  /// @param amount negative for what was taken
  /// @param balance with it
  /// @param reference the top-up, or the call and its leg
  record EntryView(
      UUID entryId, Instant at, Entry.Kind kind, Money amount, Money balance, String reference) {}
}
