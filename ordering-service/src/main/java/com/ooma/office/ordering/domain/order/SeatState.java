package com.ooma.office.ordering.domain.order;

/// How far a seat has come, in the only direction it goes.
public enum SeatState {
  PLACED,
  SHIPPED,
  DELIVERED,
  ACTIVE,
  /// Its user left the company's telephone system.
  REMOVED,
  /// Its order was cancelled before the phone left.
  CANCELLED;

  /// The state after `reported` was heard. Reports come in any order and more than once, so a late
  /// one changes nothing.
  SeatState next(SeatState reported) {
    return reported.compareTo(this) > 0 ? reported : this;
  }

  /// Whether the seat is one of the account's.
  boolean isLive() {
    return switch (this) {
      case PLACED, SHIPPED, DELIVERED, ACTIVE -> true;
      case REMOVED, CANCELLED -> false;
    };
  }

  /// Whether a seat in use has a phone that left the warehouse.
  boolean isDispatched() {
    return switch (this) {
      case SHIPPED, DELIVERED, ACTIVE -> true;
      case PLACED, REMOVED, CANCELLED -> false;
    };
  }
}
