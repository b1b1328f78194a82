package com.ooma.office.provisioning.domain.phone;

/// How far a phone has come on its way to a desk.
public enum PhoneState {
  /// On the shelf.
  IN_STOCK,
  /// Meant for a seat.
  RESERVED,
  /// Told where to fetch its configuration.
  CONFIGURED,
  /// With the parcel service.
  SHIPPED,
  /// The parcel was handed over.
  DELIVERED,
  /// It fetched its configuration: its user can call.
  REGISTERED,
  /// Its user left, or has another one: it is expected back, and opens nothing any more.
  RETURNING,
  /// It came back and is not worth another user: it is scrapped.
  BROKEN;

  /// Whether it may have its configuration: only once it left the warehouse, so that nobody who
  /// sees the phone there can take the line.
  public boolean isOnItsWay() {
    return switch (this) {
      case IN_STOCK, RESERVED, CONFIGURED, RETURNING, BROKEN -> false;
      case SHIPPED, DELIVERED, REGISTERED -> true;
    };
  }
}
