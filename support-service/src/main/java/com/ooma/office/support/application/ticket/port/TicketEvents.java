package com.ooma.office.support.application.ticket.port;

import com.ooma.office.support.domain.ticket.Ticket;

/// Tells the other services what happened to a ticket, in the transaction that saves it. Only the
/// repository calls this: saving publishes.
public interface TicketEvents {

  void publish(Ticket ticket);
}
