package com.ooma.office.support.application.ticket;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.notice.port.Notices;
import com.ooma.office.support.application.ticket.port.Tickets;
import com.ooma.office.support.domain.ticket.Message;
import com.ooma.office.support.domain.ticket.TicketOrigin;
import java.time.Clock;
import java.util.UUID;

/// Ops answer a ticket, and whoever asked is written to. Nobody asked about an alarm.
@UseCase
public class AnswerTicket {

  private final Tickets tickets;
  private final Notices notices;
  private final Ids ids;
  private final Clock clock;

  public AnswerTicket(Tickets tickets, Notices notices, Ids ids, Clock clock) {
    this.tickets = tickets;
    this.notices = notices;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param solves whether nothing more is expected of the member
  public record Command(UUID ticketId, String writtenBy, String text, boolean solves) {}

  public TicketView handle(Command command) {
    var ticket =
        tickets.findOfAnyAccount(command.ticketId()).orElseThrow(() -> Refused.notFound("ticket"));
    var answer =
        new Message(
            ids.next(),
            Message.Author.OPS,
            command.writtenBy(),
            command.text(),
            clock.instant(),
            command.solves());
    ticket.opsAnswers(answer);
    tickets.save(ticket);
    if (ticket.origin() instanceof TicketOrigin.Asker(var _, var contact)) {
      notices.save(Answers.notice(ids.next(), ticket, answer, contact));
    }
    return TicketView.of(ticket.snapshot());
  }
}
