package com.ooma.office.support.application.ticket.port;

import com.ooma.office.support.application.ticket.TicketNote;
import java.util.UUID;

/// What our own people wrote to each other about tickets.
public interface TicketNotes {

  /// As many as a ticket takes.
  int MOST = 200;

  /// @throws com.ooma.office.kernel.domain.Refused if the ticket has too many
  void add(UUID ticketId, TicketNote note);
}
