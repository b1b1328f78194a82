package com.ooma.office.billing.application.usage;

import com.ooma.office.billing.domain.rating.Plan;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Questions about calls, answered straight from the tables. Emergency calls are in no answer.
public interface FindCalls {

  /// The last call first.
  ///
  /// @param extensions those of the account that are asked for; null for all
  /// @param from the first moment that counts
  /// @param until the first one that does not any more
  Page<View> list(
      UUID accountId,
      @Nullable List<String> extensions,
      Instant from,
      Instant until,
      Page.Request page);

  /// @param id of the call, in the order of calls
  /// @param extension who called
  /// @param to in E.164 or a short number, without the last four digits unless the holder wants
  ///   full numbers
  /// @param destination as the deck names it; absent of calls that are included
  /// @param seconds of talk; none if nobody answered
  /// @param plan by which it was rated
  /// @param invoiceId the document that it is on; absent of what is included, and before
  record View(
      UUID id,
      String extension,
      String to,
      Instant startedAt,
      int seconds,
      boolean included,
      @Nullable String destination,
      Plan plan,
      Money ttc,
      @Nullable UUID invoiceId) {}
}
