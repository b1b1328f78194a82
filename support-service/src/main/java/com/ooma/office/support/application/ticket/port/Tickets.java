package com.ooma.office.support.application.ticket.port;

import com.ooma.office.support.domain.ticket.Ticket;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The tickets, to be changed: whoever finds one has it alone until the transaction ends.
public interface Tickets {

  Optional<Ticket> find(UUID accountId, UUID ticketId);

  /// For ops, who serve every account.
  Optional<Ticket> findOfAnyAccount(UUID ticketId);

  /// Whether there is a ticket for `alarm` already.
  boolean isRaised(UUID accountId, Ticket.Alarm alarm);

  /// The same for the numbers of a port.
  boolean isRaised(UUID accountId, Ticket.PortAlarm alarm);

  /// The ticket, if it was resolved at `moment` or earlier, and nobody else is at it.
  Optional<Ticket> findResolvedForUpdateOfAnyAccount(UUID ticketId, Instant moment);

  /// Saves the ticket and publishes what happened to it.
  void save(Ticket ticket);
}
