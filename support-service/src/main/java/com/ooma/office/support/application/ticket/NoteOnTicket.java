package com.ooma.office.support.application.ticket;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.ticket.port.TicketNotes;
import com.ooma.office.support.application.ticket.port.Tickets;
import java.time.Clock;
import java.util.UUID;

/// Our own people leave each other a note about a ticket, at any time. It changes nothing about the
/// ticket.
@UseCase
public class NoteOnTicket {

  private final Tickets tickets;
  private final TicketNotes notes;
  private final Ids ids;
  private final Clock clock;

  NoteOnTicket(Tickets tickets, TicketNotes notes, Ids ids, Clock clock) {
    this.tickets = tickets;
    this.notes = notes;
    this.ids = ids;
    this.clock = clock;
  }

  public record Command(UUID ticketId, String writtenBy, String text) {}

  public TicketNote handle(Command command) {
    var ticket =
        tickets.findOfAnyAccount(command.ticketId()).orElseThrow(() -> Refused.notFound("ticket"));
    var note = new TicketNote(ids.next(), command.writtenBy(), command.text(), clock.instant());
    notes.add(ticket.id(), note);
    return note;
  }
}
