package com.ooma.office.support.application.ticket;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.ticket.port.Tickets;
import com.ooma.office.support.domain.ticket.Ticket;
import java.time.Clock;
import java.util.UUID;

/// Time closes a ticket that was resolved a week ago and that nobody came back to.
@UseCase
public class CloseSettledTicket {

  public record Command(UUID ticketId) {}

  private final Tickets tickets;
  private final Clock clock;

  CloseSettledTicket(Tickets tickets, Clock clock) {
    this.tickets = tickets;
    this.clock = clock;
  }

  /// @return false if it was not time any more, or somebody else is at it
  public boolean handle(Command command) {
    var now = clock.instant();
    var settled =
        tickets.findResolvedForUpdateOfAnyAccount(
            command.ticketId(), now.minus(Ticket.OBJECTION_TIME));
    settled.ifPresent(ticket -> {
      ticket.close(now);
      tickets.save(ticket);
    });
    return settled.isPresent();
  }
}
