package com.ooma.office.ordering.domain;

/// What has not happened on the day it was promised for, at an hour when it should have.
public enum Jeopardy {
  /// On the day they are to leave, telephones or numbers are still missing.
  NOT_PREPARED,
  NOT_SHIPPED,
  NOT_DELIVERED;

  boolean concerns(Seat seat) {
    return seat.state().isLive()
        && switch (this) {
          case NOT_PREPARED -> seat.line() == null;
          case NOT_SHIPPED -> seat.state().compareTo(SeatState.SHIPPED) < 0;
          case NOT_DELIVERED -> seat.state().compareTo(SeatState.DELIVERED) < 0;
        };
  }

  Milestone.What milestone() {
    return switch (this) {
      case NOT_PREPARED -> Milestone.What.NOT_PREPARED;
      case NOT_SHIPPED -> Milestone.What.NOT_SHIPPED;
      case NOT_DELIVERED -> Milestone.What.NOT_DELIVERED;
    };
  }
}
