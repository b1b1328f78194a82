package com.ooma.office.provisioning.domain.shipment;

/// How far an order's phones have come, together.
public enum ShipmentState {
  /// Phones or numbers are short.
  WAITING,
  /// Numbers are given and phones set aside; the warehouse may pack.
  READY,
  /// With the parcel service.
  DISPATCHED,
  /// Handed over.
  DELIVERED,
  /// Given up before it left, as the member wished or because the company did.
  CANCELLED;

  /// Whether nothing can be changed about it any more.
  boolean isSettled() {
    return switch (this) {
      case WAITING, READY -> false;
      case DISPATCHED, DELIVERED, CANCELLED -> true;
    };
  }
}
