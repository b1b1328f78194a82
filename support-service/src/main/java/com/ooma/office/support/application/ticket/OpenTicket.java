package com.ooma.office.support.application.ticket;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.ticket.port.Tickets;
import com.ooma.office.support.domain.ticket.Message;
import com.ooma.office.support.domain.ticket.Ticket;
import com.ooma.office.support.domain.ticket.TicketCategory;
import com.ooma.office.support.domain.ticket.TicketLink;
import com.ooma.office.support.domain.ticket.TicketOrigin;
import java.time.Clock;
import java.util.List;
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
      TicketOrigin.Asker asker,
      Message.Author author,
      TicketCategory category,
      String subject,
      String message,
      List<TicketLink> links) {}

  /// @return the new ticket
  public TicketView handle(Command command) {
    var question =
        new Message(
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
    ticket.link(command.links());
    tickets.save(ticket);
    return TicketView.of(ticket.snapshot());
  }
}
