package com.ooma.office.porting.application.portorder.port;

import com.ooma.office.porting.domain.request.PortRequest;
import org.jspecify.annotations.Nullable;

/// The carriers, as far as they take port orders.
public interface PortOrders {

  /// Hands the carrier of the request its port order. Sent again, under the same identity, it is
  /// one order.
  Answer send(PortRequest.Snapshot request);

  /// What came of it.
  sealed interface Answer {}

  /// @param reference the carrier's own name of the order, if it gave one
  record Accepted(@Nullable String reference) implements Answer {}

  /// No answer, or none that says yes; the order may or may not have arrived.
  record NotReached(String problem) implements Answer {}
}
