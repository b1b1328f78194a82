package com.ooma.office.support.application.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.support.application.World;
import com.ooma.office.support.application.ticket.TellLinkedTickets;
import com.ooma.office.support.domain.alarm.PortWorry;
import com.ooma.office.support.domain.alarm.Shortage;
import com.ooma.office.support.domain.alarm.Trouble;
import com.ooma.office.support.domain.ticket.Message;
import com.ooma.office.support.domain.ticket.News;
import com.ooma.office.support.domain.ticket.ThingNews;
import com.ooma.office.support.domain.ticket.Ticket;
import com.ooma.office.support.domain.ticket.TicketOrigin.PortAlarm.Cause;
import com.ooma.office.support.domain.ticket.TicketOrigin.StockAlarm.Stock;
import com.ooma.office.support.domain.ticket.TicketSnapshot;
import com.ooma.office.support.domain.ticket.TicketState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Alarms about what may happen again, and what ends them.
class RecurringAlarmTest {

  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final UUID PORT = UUID.randomUUID();
  private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, BusinessCalendar.PARIS);

  private final World world = new World();

  @Test
  void the_same_is_told_once_and_what_is_new_in_the_ticket_that_goes_on() {
    raise(worry(Cause.LATE, "1"));
    raise(worry(Cause.LATE, "1"));
    raise(worry(Cause.LATE, "2"));
    raise(worry(Cause.CONTRADICTION, "2"));

    assertEquals(List.of(2, 1), saved().stream().map(each -> each.messages().size()).toList());
    assertEquals(TicketState.NEW, saved().getFirst().state());
  }

  @Test
  void what_was_held_solved_is_looked_at_again_and_what_ended_is_followed_by_another() {
    raise(worry(Cause.ROLLED_BACK, "1"));
    solve();
    raise(worry(Cause.ROLLED_BACK, "2"));
    assertEquals(TicketState.OPEN, saved().getFirst().state());

    var ticket = solve();
    ticket.close(NOW.plus(Ticket.OBJECTION_TIME));
    world.save(ticket);
    raise(worry(Cause.ROLLED_BACK, "3"));

    assertEquals(
        List.of(TicketState.CLOSED, TicketState.NEW),
        saved().stream().map(TicketSnapshot::state).toList());
  }

  @Test
  void stock_that_runs_out_is_one_alarm_for_each_of_what_there_is_little() {
    raise(new Shortage(Stock.NUMBERS, "04", 3, 20, TUESDAY));
    raise(new Shortage(Stock.NUMBERS, "01", 1, 20, TUESDAY));
    raise(new Shortage(Stock.PHONES, null, 2, 30, TUESDAY));
    raise(new Shortage(Stock.PHONES, null, 1, 30, TUESDAY.plusDays(7)));

    assertEquals(
        List.of("Stock bas : numéros en 04", "Stock bas : numéros en 01", "Stock bas : téléphones"),
        saved().stream().map(TicketSnapshot::subject).toList());
    assertEquals(2, saved().getLast().messages().size());
    assertEquals(
        "Le mardi 1er décembre 2026, il reste 2\u00a0téléphones sur les 30 qu’il faudrait. À faire :"
            + " réapprovisionner.",
        saved().getLast().messages().getFirst().text());
  }

  @ParameterizedTest
  @CsvSource({
    "CARRIER_SILENT,true,true",
    "ROLLED_BACK,true,true",
    "TOO_EARLY,true,true",
    "LATE,false,true",
    "LET_GO_EARLY,false,true",
    "MISPLACED,false,false",
    "LOST,false,false",
    "LET_GO_AFTER_END,false,false",
    "CONTRADICTION,false,false",
    "VOICE_PLATFORM_AWAY,false,true"
  })
  void later_events_end_what_they_make_pointless(Cause cause, boolean byDate, boolean byEnd) {
    raise(worry(cause, "1"));

    tell(ThingNews.portDateSet(PORT, TUESDAY));
    assertEquals(byDate, saved().getFirst().state() == TicketState.RESOLVED);
    tell(ThingNews.portCompleted(PORT));
    assertEquals(byEnd, saved().getFirst().state() == TicketState.RESOLVED);
  }

  @ParameterizedTest
  @EnumSource
  void each_cause_says_what_there_is_to_do(Cause cause) {
    raise(worry(cause, "le détail"));

    var report = saved().getFirst().messages().getFirst().text();
    assertTrue(report.contains("le détail"), report);
    assertTrue(report.length() > 120, report);
  }

  private Ticket solve() {
    var ticket = Ticket.from(saved().getFirst());
    ticket.opsAnswers(
        new Message(UUID.randomUUID(), Message.Author.OPS, "ops-1", "Vu.", NOW, true));
    world.save(ticket);
    return ticket;
  }

  private List<TicketSnapshot> saved() {
    return List.copyOf(world.tickets.values());
  }

  private static PortWorry worry(Cause cause, String detail) {
    return new PortWorry(PORT, cause, detail);
  }

  private void raise(Trouble trouble) {
    new RaiseAlarm(world, UUID::randomUUID, CLOCK).handle(new RaiseAlarm.Command(ACCOUNT, trouble));
  }

  private void tell(News news) {
    new TellLinkedTickets(world, world.notices, UUID::randomUUID, CLOCK)
        .handle(new TellLinkedTickets.Command(ACCOUNT, news));
  }
}
