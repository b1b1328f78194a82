package com.ooma.office.ordering.application;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.ordering.domain.DeliveryPromise;
import com.ooma.office.ordering.domain.Milestone;
import com.ooma.office.ordering.domain.OrderState;
import java.time.Instant;
import java.util.UUID;

/// The question which promises need somebody's help.
public interface FindPromises {

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
