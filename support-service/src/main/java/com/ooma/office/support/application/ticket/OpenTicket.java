package com.ooma.office.support.application.ticket;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.ticket.port.Tickets;
import com.ooma.office.support.domain.ticket.Ticket;
import com.ooma.office.support.domain.ticket.TicketCategory;
import java.time.Clock;
import java.util.UUID;

/// A member asks for help, in person or through care.
@UseCase
public class OpenTicket {

  private final Tickets tickets;
  private final Ids ids;
  private final Clock clock;

  OpenTicket(Tickets tickets, Ids ids, Clock clock) {
    this.tickets = tickets;
    this.ids = ids;
    this.clock = clock;
  }

  public record Command(
      UUID accountId,
      Ticket.Asker asker,
      Ticket.Author author,
      TicketCategory category,
      String subject,
      String message) {}

  /// @return the new ticket
  public TicketView handle(Command command) {
    var question =
        new Ticket.Message(
            ids.next(),
            command.author(),
            command.asker().subject(),
            command.message(),
            clock.instant());
    var ticket =
        Ticket.open(
            ids.next(),
            command.accountId(),
            command.asker(),
            command.category(),
            command.subject(),
            question);
    tickets.save(ticket);
    return TicketView.of(ticket.snapshot());
  }
}
