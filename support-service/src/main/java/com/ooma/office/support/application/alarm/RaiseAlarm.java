package com.ooma.office.support.application.alarm;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.ticket.port.Tickets;
import com.ooma.office.support.domain.alarm.Trouble;
import com.ooma.office.support.domain.ticket.Ticket;
import java.time.Clock;
import java.util.UUID;

/// Something goes wrong that nobody asked about: our own people get a ticket. If they have one, it
/// tells them that it happened again, unless that is no news.
@UseCase
public class RaiseAlarm {

  private final Tickets tickets;
  private final Ids ids;
  private final Clock clock;

  RaiseAlarm(Tickets tickets, Ids ids, Clock clock) {
    this.tickets = tickets;
    this.ids = ids;
    this.clock = clock;
  }

  public record Command(UUID accountId, Trouble trouble) {}

  public void handle(Command command) {
    var trouble = command.trouble();
    var raised = tickets.raised(command.accountId(), trouble.alarm());
    if (raised.isEmpty() || (trouble.recurs() && !isToldIn(raised.get(), trouble))) {
      tickets.save(trouble.ticket(ids.next(), command.accountId(), ids.next(), clock.instant()));
    }
  }

  private boolean isToldIn(Ticket ticket, Trouble trouble) {
    boolean told = ticket.recurs(trouble.report(), ids.next(), clock.instant());
    if (told) {
      tickets.save(ticket);
    }
    return told;
  }
}
