package com.ooma.office.ordering.application.order;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.ordering.domain.order.Actor;
import com.ooma.office.ordering.domain.order.Milestone;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The question what happened to an order, when, and through whom.
public interface FindOrderHistory {

  /// Newest first.
  ///
  /// @param accountId whose; any account's if null
  /// @throws com.ooma.office.kernel.domain.Refused if the account has no such order
  Page<Entry> history(@Nullable UUID accountId, UUID orderId, Page.Request page);

  /// @param seatId the seat concerned, absent for the whole order
  /// @param note the reason a member gave, or the site users moved to
  record Entry(
      UUID entryId,
      Milestone.What what,
      Instant at,
      Actor by,
      @Nullable UUID seatId,
      @Nullable String note) {}
}
