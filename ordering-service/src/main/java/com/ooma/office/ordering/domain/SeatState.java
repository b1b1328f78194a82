package com.ooma.office.ordering.domain;

/// How far a seat has come, in the only direction it goes.
public enum SeatState {
  PLACED,
  SHIPPED,
  DELIVERED,
  ACTIVE;

  /// The state after `reported` was heard. Reports come in any order and more than once, so a late
  /// one changes nothing.
  SeatState next(SeatState reported) {
    return reported.compareTo(this) > 0 ? reported : this;
  }
}
