package com.ooma.office.support.application.alarm;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.ticket.port.Tickets;
import com.ooma.office.support.domain.alarm.PortTrouble;
import java.time.Clock;
import java.util.UUID;

/// Ported numbers are not where the member wanted them: our own people get a ticket, unless they
/// have it already.
@UseCase
public class RaisePortAlarm {

  private final Tickets tickets;
  private final Ids ids;
  private final Clock clock;

  RaisePortAlarm(Tickets tickets, Ids ids, Clock clock) {
    this.tickets = tickets;
    this.ids = ids;
    this.clock = clock;
  }

  public record Command(UUID accountId, PortTrouble trouble) {}

  public void handle(Command command) {
    var trouble = command.trouble();
    if (!tickets.isRaised(command.accountId(), trouble.alarm())) {
      tickets.save(trouble.ticket(ids.next(), command.accountId(), ids.next(), clock.instant()));
    }
  }
}
