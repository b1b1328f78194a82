package com.ooma.office.support.application.alarm;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.ticket.port.Tickets;
import com.ooma.office.support.domain.alarm.LatePromise;
import java.time.Clock;
import java.util.UUID;

/// An order is about to miss what was promised: our own people get a ticket, unless they have it
/// already.
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

  public record Command(UUID accountId, LatePromise late) {}

  public void handle(Command command) {
    var late = command.late();
    if (!tickets.isRaised(command.accountId(), late.alarm())) {
      tickets.save(late.ticket(ids.next(), command.accountId(), ids.next(), clock.instant()));
    }
  }
}
