package com.ooma.office.support.application.ticket;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.notice.port.Notices;
import com.ooma.office.support.application.ticket.port.Tickets;
import com.ooma.office.support.domain.notice.words.French;
import com.ooma.office.support.domain.ticket.Message;
import com.ooma.office.support.domain.ticket.Ticket;
import com.ooma.office.support.domain.ticket.TicketOrigin;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/// Our own people have two tickets about one thing go on as one; who asked in the one that ends is
/// told where it goes on.
@UseCase
public class MergeTicket {

  private final Tickets tickets;
  private final Notices notices;
  private final Ids ids;
  private final Clock clock;

  MergeTicket(Tickets tickets, Notices notices, Ids ids, Clock clock) {
    this.tickets = tickets;
    this.notices = notices;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param into of the same company
  public record Command(UUID ticketId, UUID into) {}

  public void handle(Command command) {
    boolean first = command.ticketId().compareTo(command.into()) < 0;
    // always locked in the same order, so that two merges don't wait for each other
    var lower = find(first ? command.ticketId() : command.into());
    var upper = find(first ? command.into() : command.ticketId());
    merge(first ? lower : upper, first ? upper : lower);
  }

  private void merge(Ticket ticket, Ticket into) {
    if (!into.accountId().equals(ticket.accountId())) {
      throw Refused.notFound("ticket");
    }
    // without their subjects: those are words of people, who may want them forgotten
    var here = word("Cette demande se poursuit dans celle du %s.".formatted(day(into)));
    var there = word("La demande du %s a été réunie avec celle-ci.".formatted(day(ticket)));
    ticket.mergeInto(into, here, there);
    tickets.save(into);
    tickets.save(ticket);
    if (ticket.origin() instanceof TicketOrigin.Asker(var _, var contact)) {
      notices.save(Answers.notice(ids.next(), ticket, here, contact));
    }
  }

  private static String day(Ticket ticket) {
    return French.date(LocalDate.ofInstant(ticket.snapshot().openedAt(), BusinessCalendar.PARIS));
  }

  private Ticket find(UUID ticketId) {
    return tickets.findOfAnyAccount(ticketId).orElseThrow(() -> Refused.notFound("ticket"));
  }

  private Message word(String text) {
    return Message.ofSystem(ids.next(), text, clock.instant());
  }
}
