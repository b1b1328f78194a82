package com.ooma.office.support.application.ticket;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.ticket.port.Tickets;
import com.ooma.office.support.domain.ticket.Message;
import com.ooma.office.support.domain.ticket.Ticket;
import com.ooma.office.support.domain.ticket.TicketCategory;
import java.time.Clock;
import java.util.UUID;

/// Our own people make a ticket of its own of a second question. It is as old as the question.
@UseCase
public class SplitTicket {

  private final Tickets tickets;
  private final Ids ids;
  private final Clock clock;

  SplitTicket(Tickets tickets, Ids ids, Clock clock) {
    this.tickets = tickets;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param messageId the question
  public record Command(UUID ticketId, UUID messageId, TicketCategory category, String subject) {}

  /// @return the new ticket
  public TicketView handle(Command command) {
    var ticket =
        tickets.findOfAnyAccount(command.ticketId()).orElseThrow(() -> Refused.notFound("ticket"));
    var here = "Une question est traitée à part, dans une demande qui lui est propre.";
    var split =
        ticket.split(
            new Ticket.Matter(ids.next(), command.category(), command.subject()),
            command.messageId(),
            ids.next(),
            Message.ofSystem(ids.next(), here, clock.instant()));
    tickets
        .splitOff(ticket.id(), split.snapshot().messages().getFirst())
        .ifPresent(SplitTicket::refuse);
    tickets.save(ticket);
    tickets.save(split);
    return TicketView.of(split.snapshot());
  }

  private static void refuse(UUID there) {
    throw Refused.conflict("split-already", "It is a ticket of its own already: " + there + ".")
        .about(there);
  }
}
