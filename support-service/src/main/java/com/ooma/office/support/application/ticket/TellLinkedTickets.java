package com.ooma.office.support.application.ticket;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.notice.port.Notices;
import com.ooma.office.support.application.ticket.port.Tickets;
import com.ooma.office.support.domain.ticket.Message;
import com.ooma.office.support.domain.ticket.News;
import com.ooma.office.support.domain.ticket.Ticket;
import com.ooma.office.support.domain.ticket.TicketOrigin;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Something became of a thing: the tickets that are about it are told. Whose question it settles
/// is written to; of all else there are letters of their own.
@UseCase
public class TellLinkedTickets {

  private final Tickets tickets;
  private final Notices notices;
  private final Ids ids;
  private final Clock clock;

  public TellLinkedTickets(Tickets tickets, Notices notices, Ids ids, Clock clock) {
    this.tickets = tickets;
    this.notices = notices;
    this.ids = ids;
    this.clock = clock;
  }

  public record Command(UUID accountId, News news) {}

  public void handle(Command command) {
    for (var ticket : concerned(command.accountId(), command.news())) {
      ticket
          .hear(command.news(), ids.next(), clock.instant())
          .ifPresent(told -> {
            tickets.save(ticket);
            tell(ticket, told);
          });
    }
  }

  private List<Ticket> concerned(UUID accountId, News news) {
    if (news.lifted() == null) {
      return tickets.linkedTo(accountId, news.links());
    }
    return tickets
        .raised(accountId, new TicketOrigin.BarAlarm(news.lifted()))
        .filter(ticket -> !ticket.snapshot().state().isEnd())
        .stream()
        .toList();
  }

  private void tell(Ticket ticket, Message told) {
    if (told.solves() && ticket.origin() instanceof TicketOrigin.Asker(var _, var contact)) {
      notices.save(Answers.notice(ids.next(), ticket, told, contact));
    }
  }
}
