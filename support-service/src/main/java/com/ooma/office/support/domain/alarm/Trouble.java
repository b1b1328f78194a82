package com.ooma.office.support.domain.alarm;

import com.ooma.office.support.domain.ticket.Message;
import com.ooma.office.support.domain.ticket.Ticket;
import com.ooma.office.support.domain.ticket.TicketCategory;
import com.ooma.office.support.domain.ticket.TicketOrigin;
import java.time.Instant;
import java.util.UUID;

/// Something that nobody asked about and our own people have to look after.
public sealed interface Trouble
    permits LatePromise, PortTrouble, PortWorry, Shortage, CostlyCalls, StoppedEInvoice {

  /// Tells it from other troubles: there is one ticket for each that goes on.
  TicketOrigin.Raised alarm();

  TicketCategory category();

  /// The subject of the ticket.
  String subject();

  /// The first message of the ticket.
  String report();

  /// Whether to hear of it again is news. Of what is told once and for all it is not.
  boolean recurs();

  /// The ticket that calls our own people in.
  default Ticket ticket(UUID id, UUID accountId, UUID messageId, Instant now) {
    return Ticket.raise(
        id, accountId, alarm(), category(), subject(), Message.ofSystem(messageId, report(), now));
  }
}
