package com.ooma.office.support.application.punctuality;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.hours.port.OpeningExceptions;
import com.ooma.office.support.application.punctuality.port.ServiceAlerts;
import com.ooma.office.support.application.punctuality.port.TicketLives;
import com.ooma.office.support.domain.punctuality.Check;
import com.ooma.office.support.domain.punctuality.TicketLife;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/// Time warns our own people before a member has waited longer than promised, and when it happened.
@UseCase
public class CheckServiceTime {

  private final TicketLives tickets;
  private final OpeningExceptions exceptions;
  private final ServiceAlerts alerts;
  private final Ids ids;
  private final Clock clock;

  CheckServiceTime(
      TicketLives tickets,
      OpeningExceptions exceptions,
      ServiceAlerts alerts,
      Ids ids,
      Clock clock) {
    this.tickets = tickets;
    this.exceptions = exceptions;
    this.alerts = alerts;
    this.ids = ids;
    this.clock = clock;
  }

  public record Command(UUID ticketId) {}

  /// @return false if it was not due any more, or somebody else is at it
  public boolean handle(Command command) {
    var now = clock.instant();
    var due = tickets.findDueOfAnyAccount(command.ticketId(), now);
    due.ifPresent(ticket -> check(ticket, now));
    return due.isPresent();
  }

  private void check(TicketLife ticket, Instant now) {
    var check = Check.of(ticket, exceptions.calendarSince(ticket.openedAt()), now);
    check.alerts().forEach(alert -> alerts.raise(ids.next(), ticket.ticketId(), alert, now));
    tickets.checkAgain(ticket.ticketId(), check.again());
  }
}
