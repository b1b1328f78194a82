package com.ooma.office.support.domain.ticket;

/// The team that a ticket waits for. Its category says which, until somebody hands it on.
public enum TicketQueue {
  FRONT_DESK,
  LOGISTICS,
  TECHNICAL,
  PORTING,
  BILLING;

  public static TicketQueue of(TicketCategory category) {
    return switch (category) {
      case ORDER, OTHER -> FRONT_DESK;
      case DELIVERY -> LOGISTICS;
      case PHONE -> TECHNICAL;
      case PORTING -> PORTING;
      case BILLING -> BILLING;
    };
  }
}
