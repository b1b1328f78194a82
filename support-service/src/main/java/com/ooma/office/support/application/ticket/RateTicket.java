package com.ooma.office.support.application.ticket;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.ticket.port.Tickets;
import com.ooma.office.support.domain.ticket.Satisfaction;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A member says, once, how satisfied they are with how a ticket was solved.
@UseCase
public class RateTicket {

  private final Tickets tickets;
  private final Clock clock;

  RateTicket(Tickets tickets, Clock clock) {
    this.tickets = tickets;
    this.clock = clock;
  }

  public record Command(
      UUID accountId, UUID ticketId, int rating, @Nullable String comment, String by) {}

  public TicketView handle(Command command) {
    var ticket =
        tickets
            .find(command.accountId(), command.ticketId())
            .orElseThrow(() -> Refused.notFound("ticket"));
    ticket.rate(
        new Satisfaction(command.rating(), command.comment(), command.by(), clock.instant()));
    tickets.save(ticket);
    return TicketView.of(ticket.snapshot());
  }
}
