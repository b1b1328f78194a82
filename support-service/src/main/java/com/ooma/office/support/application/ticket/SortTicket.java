package com.ooma.office.support.application.ticket;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.ReadRevision;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.ticket.port.Tickets;
import com.ooma.office.support.domain.ticket.TicketLink;
import com.ooma.office.support.domain.ticket.Triage;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Our own people say what a ticket is about, how soon it is looked at, and by whom.
@UseCase
public class SortTicket {

  private final Tickets tickets;

  SortTicket(Tickets tickets) {
    this.tickets = tickets;
  }

  /// @param seen the revision that they read
  public record Command(
      UUID ticketId, Triage triage, List<TicketLink> links, @Nullable Long seen) {}

  public void handle(Command command) {
    var ticket =
        tickets.findOfAnyAccount(command.ticketId()).orElseThrow(() -> Refused.notFound("ticket"));
    new ReadRevision("ticket", tickets.revision(ticket)).require(command.seen());
    ticket.sort(command.triage());
    ticket.link(command.links());
    tickets.save(ticket);
  }
}
