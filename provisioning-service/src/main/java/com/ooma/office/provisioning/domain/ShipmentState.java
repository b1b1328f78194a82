package com.ooma.office.provisioning.domain;

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
  /// Given up as the member wished, before it left.
  CANCELLED
}
