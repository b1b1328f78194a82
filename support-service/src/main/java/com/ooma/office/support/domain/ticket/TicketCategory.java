package com.ooma.office.support.domain.ticket;

/// What a ticket is about, as its writer sees it.
public enum TicketCategory {
  ORDER,
  DELIVERY,
  PHONE,
  PORTING,
  BILLING,
  OTHER
}
