package com.ooma.office.support.application.ticket.port;

import com.ooma.office.support.domain.ticket.Message;
import com.ooma.office.support.domain.ticket.Ticket;
import com.ooma.office.support.domain.ticket.TicketLink;
import com.ooma.office.support.domain.ticket.TicketOrigin;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The tickets, to be changed: whoever finds one has it alone until the transaction ends.
public interface Tickets {

  Optional<Ticket> find(UUID accountId, UUID ticketId);

  /// For ops, who serve every account.
  Optional<Ticket> findOfAnyAccount(UUID ticketId);

  /// The latest ticket that was raised for `alarm`.
  Optional<Ticket> raised(UUID accountId, TicketOrigin.Raised alarm);

  /// The ticket, if it was resolved at `moment` or earlier, and nobody else is at it.
  Optional<Ticket> findResolvedForUpdateOfAnyAccount(UUID ticketId, Instant moment);

  /// Those that go on and are about one of these things, or were raised because of it.
  List<Ticket> linkedTo(UUID accountId, List<TicketLink> links);

  /// The ticket that was made of a message of another before.
  ///
  /// @param question as it begins that ticket
  Optional<UUID> splitOff(UUID ticketId, Message question);

  /// The revision of a ticket that was found, as its readers know it.
  long revision(Ticket ticket);

  /// Saves the ticket and publishes what happened to it.
  void save(Ticket ticket);
}
