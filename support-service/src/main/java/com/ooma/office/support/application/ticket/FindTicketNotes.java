package com.ooma.office.support.application.ticket;

import java.util.List;
import java.util.UUID;

/// Reads what our own people wrote to each other about a ticket; never for members.
public interface FindTicketNotes {

  /// Oldest first; none if there is no such ticket.
  List<TicketNote> ofAnyAccount(UUID ticketId);
}
