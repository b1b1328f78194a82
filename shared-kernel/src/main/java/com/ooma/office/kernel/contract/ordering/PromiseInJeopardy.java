package com.ooma.office.kernel.contract.ordering;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// An order is about to miss what was promised, while something can still be done about it. Told
/// once for each order and cause.
///
/// @param seatIds those that are behind
@Version(1)
public record PromiseInJeopardy(
    UUID accountId,
    UUID orderId,
    Cause cause,
    OrderPlaced.Promise promise,
    List<UUID> seatIds,
    Instant noticedAt)
    implements IntegrationEvent {

  /// What has not happened yet on the day it was promised for.
  public enum Cause {
    /// The seats wait for telephones or numbers on the day they are to leave.
    NOT_PREPARED,
    NOT_SHIPPED,
    NOT_DELIVERED
  }
}
