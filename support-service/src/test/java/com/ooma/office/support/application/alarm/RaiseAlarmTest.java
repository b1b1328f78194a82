package com.ooma.office.support.application.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.support.application.World;
import com.ooma.office.support.application.ticket.AnswerTicket;
import com.ooma.office.support.domain.alarm.LatePromise;
import com.ooma.office.support.domain.ticket.TicketOrigin.Alarm.Cause;
import com.ooma.office.support.domain.ticket.TicketState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RaiseAlarmTest {

  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final UUID ORDER = UUID.randomUUID();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T15:00:00Z"), BusinessCalendar.PARIS);

  private final World world = new World();

  @Test
  void there_is_one_ticket_for_each_order_and_cause() {
    raise(ACCOUNT, ORDER, Cause.NOT_PREPARED);
    raise(ACCOUNT, ORDER, Cause.NOT_PREPARED);
    raise(ACCOUNT, ORDER, Cause.NOT_SHIPPED);
    raise(ACCOUNT, UUID.randomUUID(), Cause.NOT_PREPARED);
    raise(UUID.randomUUID(), ORDER, Cause.NOT_PREPARED);

    assertEquals(4, world.tickets.size());
    assertEquals(0, world.published.size());
  }

  @Test
  void notes_to_an_alarm_are_mailed_to_nobody() {
    raise(ACCOUNT, ORDER, Cause.NOT_SHIPPED);
    var ticketId = world.tickets.keySet().iterator().next();

    var view =
        new AnswerTicket(world, world.notices, UUID::randomUUID, CLOCK)
            .handle(new AnswerTicket.Command(ticketId, "ops-1", "Entrepôt relancé.", false));

    assertEquals(TicketState.OPEN, view.state());
    assertEquals(ORDER, view.orderId());
    assertEquals(0, world.written.size());
  }

  private void raise(UUID account, UUID order, Cause cause) {
    var late = new LatePromise(order, cause, List.of(UUID.randomUUID()), DAY, DAY, DAY);
    new RaiseAlarm(world, UUID::randomUUID, CLOCK).handle(new RaiseAlarm.Command(account, late));
  }
}
