package com.ooma.office.ordering.application.order;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.ordering.domain.order.Milestone;
import com.ooma.office.ordering.domain.order.OrderState;
import com.ooma.office.ordering.domain.promise.DeliveryPromise;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Questions about promises: which are to be looked at, and which need somebody's help.
public interface FindPromises {

  /// Orders whose promise is to be looked at, the longest waiting first.
  List<UUID> toWatch(Instant now, int limit);

  /// For our own staff only: what is late of orders that have not arrived, newest first. An order
  /// comes up once for each thing that was late.
  Page<Late> inJeopardyOfAnyAccount(Page.Request page);

  /// @param late NOT_PREPARED, NOT_SHIPPED or NOT_DELIVERED when it was looked at
  record Late(
      UUID entryId,
      UUID accountId,
      UUID orderId,
      Milestone.What late,
      Instant noticedAt,
      OrderState state,
      String siteName,
      DeliveryPromise promise) {}
}
