package com.ooma.office.support.domain.ticket;

/// How soon our own people look at a ticket.
public enum TicketPriority {
  NORMAL,
  /// Something promised is about to be missed.
  HIGH
}
