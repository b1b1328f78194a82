package com.ooma.office.support.application.ticket;

import static com.ooma.office.kernel.domain.BusinessCalendar.PARIS;
import static com.ooma.office.support.domain.sla.ServiceClock.Reading.BREACHED;
import static com.ooma.office.support.domain.sla.ServiceClock.Reading.IN_TIME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.hours.port.OpeningExceptions;
import com.ooma.office.support.application.ticket.AskServiceTime.Promise;
import com.ooma.office.support.application.ticket.TicketView.TicketMessage;
import com.ooma.office.support.domain.hours.OpeningException;
import com.ooma.office.support.domain.ticket.Message;
import com.ooma.office.support.domain.ticket.TicketCategory;
import com.ooma.office.support.domain.ticket.TicketPriority;
import com.ooma.office.support.domain.ticket.TicketQueue;
import com.ooma.office.support.domain.ticket.TicketState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AskServiceTimeTest {

  private static final UUID TICKET = UUID.randomUUID();

  private final List<TicketMessage> messages = new ArrayList<>();
  private final List<OpeningException> closed = new ArrayList<>();
  private TicketPriority priority = TicketPriority.NORMAL;

  @Test
  void a_question_runs_against_all_but_the_next_reply() {
    says(Message.Author.MEMBER, "2026-11-23T09:00");

    var view = ask("2026-11-23T10:30");

    assertEquals(new Promise(240, 90, true, IN_TIME, at("2026-11-23T13:00")), view.firstReply());
    assertNull(view.nextReply());
    assertEquals(at("2026-11-25T18:00"), view.solution().dueAt());
  }

  @Test
  void what_care_writes_for_a_member_waits_for_us_like_the_members_word() {
    says(Message.Author.CARE, "2026-11-23T09:00");
    says(Message.Author.OPS, "2026-11-23T10:00");
    says(Message.Author.CARE, "2026-11-24T09:00");

    var view = ask("2026-11-24T11:00");

    assertEquals(new Promise(240, 60, false, IN_TIME, null), view.firstReply());
    assertEquals(new Promise(540, 120, true, IN_TIME, at("2026-11-24T18:00")), view.nextReply());
    assertEquals(180, view.solution().usedMinutes());
  }

  @Test
  void a_day_on_which_nobody_is_there_costs_nothing() {
    says(Message.Author.MEMBER, "2026-11-23T09:00");
    assertEquals(BREACHED, ask("2026-11-23T17:00").firstReply().reading());

    closed.add(new OpeningException(LocalDate.parse("2026-11-23"), null, null, "Panne"));
    assertEquals(IN_TIME, ask("2026-11-23T17:00").firstReply().reading());
    assertEquals(at("2026-11-24T13:00"), ask("2026-11-23T17:00").firstReply().dueAt());
  }

  @Test
  void what_is_high_has_less_time() {
    priority = TicketPriority.HIGH;
    says(Message.Author.MEMBER, "2026-11-23T09:00");

    assertEquals(60, ask("2026-11-23T09:00").firstReply().promisedMinutes());
  }

  @Test
  void an_alarm_has_no_such_time() {
    assertThrows(Refused.class, () -> ask("2026-11-23T09:00"));
  }

  private void says(Message.Author author, String when) {
    messages.add(new TicketMessage(UUID.randomUUID(), author, "…", at(when), false));
  }

  private AskServiceTime.ServiceTimeView ask(String now) {
    return new AskServiceTime(tickets(), exceptions(), Clock.fixed(at(now), PARIS))
        .handle(new AskServiceTime.Command(null, TICKET));
  }

  private FindTickets tickets() {
    return new FindTickets() {
      @Override
      public Page<TicketEntry> list(Wanted wanted, Page.Request page) {
        return new Page<>(List.of(), null);
      }

      @Override
      public Optional<Found> find(UUID accountId, boolean alarms, UUID ticketId) {
        return messages.isEmpty() ? Optional.empty() : Optional.of(new Found(ticket(), 1));
      }

      @Override
      public Optional<Long> revisionOfAnyAccount(UUID ticketId) {
        return Optional.of(1L);
      }

      @Override
      public boolean has(UUID accountId, boolean alarms, UUID ticketId) {
        return !messages.isEmpty();
      }
    };
  }

  private TicketView ticket() {
    var first = messages.getFirst().writtenAt();
    return new TicketView(
        TICKET,
        UUID.randomUUID(),
        TicketState.OPEN,
        TicketCategory.PHONE,
        priority,
        TicketQueue.TECHNICAL,
        null,
        "zoe",
        null,
        null,
        List.of(),
        null,
        null,
        null,
        "Muet",
        first,
        messages.getLast().writtenAt(),
        List.copyOf(messages));
  }

  private OpeningExceptions exceptions() {
    return new OpeningExceptions() {
      @Override
      public List<OpeningException> since(LocalDate day) {
        return closed.stream().filter(exception -> !exception.day().isBefore(day)).toList();
      }

      @Override
      public void save(OpeningException exception, String author) {}

      @Override
      public void remove(LocalDate day) {}
    };
  }

  private static Instant at(String time) {
    return LocalDateTime.parse(time).atZone(PARIS).toInstant();
  }
}
