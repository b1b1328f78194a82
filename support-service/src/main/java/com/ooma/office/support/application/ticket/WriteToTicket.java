package com.ooma.office.support.application.ticket;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.ticket.port.Tickets;
import com.ooma.office.support.domain.ticket.Message;
import java.time.Clock;
import java.util.UUID;

/// A member, or care for one, adds a word to one of the company's tickets.
@UseCase
public class WriteToTicket {

  private final Tickets tickets;
  private final Ids ids;
  private final Clock clock;

  WriteToTicket(Tickets tickets, Ids ids, Clock clock) {
    this.tickets = tickets;
    this.ids = ids;
    this.clock = clock;
  }

  public record Command(
      UUID accountId, UUID ticketId, Message.Author author, String writtenBy, String text) {}

  public TicketView handle(Command command) {
    var ticket =
        tickets
            .find(command.accountId(), command.ticketId())
            .orElseThrow(() -> Refused.notFound("ticket"));
    ticket.memberWrites(
        new Message(
            ids.next(), command.author(), command.writtenBy(), command.text(), clock.instant()));
    tickets.save(ticket);
    return TicketView.of(ticket.snapshot());
  }
}
