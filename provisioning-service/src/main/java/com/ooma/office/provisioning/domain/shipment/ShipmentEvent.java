package com.ooma.office.provisioning.domain.shipment;

import com.ooma.office.kernel.domain.DomainEvent;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.domain.phone.Mac;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What happens to an order's shipment and concerns others.
public sealed interface ShipmentEvent extends DomainEvent {

  /// Every seat got its extension, number and phone.
  record Fulfilled(UUID accountId, UUID orderId, PhoneNumber companyNumber, List<Line> lines)
      implements ShipmentEvent {}

  /// Its phones stay in the warehouse.
  record Cancelled(UUID accountId, UUID orderId, Instant at) implements ShipmentEvent {}

  /// Its phones had left when the wish to cancel it came.
  record CancellationRefused(UUID accountId, UUID orderId, Instant dispatchedAt)
      implements ShipmentEvent {}

  /// What one seat got.
  record Line(UUID seatId, String extension, PhoneNumber number, Mac mac) {}
}
