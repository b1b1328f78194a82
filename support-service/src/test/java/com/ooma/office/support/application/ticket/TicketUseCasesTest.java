package com.ooma.office.support.application.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.World;
import com.ooma.office.support.domain.company.Person;
import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.ticket.Message;
import com.ooma.office.support.domain.ticket.TicketCategory;
import com.ooma.office.support.domain.ticket.TicketOrigin;
import com.ooma.office.support.domain.ticket.TicketState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketUseCasesTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final Person CAMILLE = new Person("Camille Martin", "camille@lumen.example");

  private final World world = new World();

  @Test
  void a_question_becomes_a_new_ticket_and_an_event() {
    var view = open(CAMILLE);

    assertEquals(TicketState.NEW, view.state());
    assertEquals("Ça ne sonne plus.", view.messages().getFirst().text());
    assertEquals(1, world.published.size());
    assertEquals(view.ticketId(), world.tickets.keySet().iterator().next());
  }

  @Test
  void an_answer_is_saved_and_mailed_to_who_asked() {
    var ticket = open(CAMILLE);

    var view = answer(ticket.ticketId(), false);

    assertEquals(TicketState.PENDING, world.tickets.get(ticket.ticketId()).state());
    assertEquals(2, world.tickets.get(ticket.ticketId()).messages().size());
    var notice = world.written.getFirst();
    assertEquals(CAMILLE, notice.addressee());
    assertEquals(ACCOUNT, notice.accountId());
    assertEquals(
        new NoticeFacts.TicketAnswered(
            ticket.ticketId(),
            view.messages().getLast().messageId(),
            "Téléphone muet",
            "Rebranchez-le.",
            false,
            false),
        notice.facts());
  }

  @Test
  void an_answer_to_somebody_without_address_is_left_to_the_contact() {
    answer(open(null).ticketId(), false);

    assertNull(world.written.getFirst().addressee());
  }

  @Test
  void a_member_writes_only_to_tickets_of_the_own_company() {
    var ticketId = open(CAMILLE).ticketId();
    var writeToTicket = new WriteToTicket(world, UUID::randomUUID, clock(NOW));
    answer(ticketId, false);

    writeToTicket.handle(
        new WriteToTicket.Command(ACCOUNT, ticketId, Message.Author.MEMBER, "sub", "Merci."));

    assertEquals(TicketState.OPEN, world.tickets.get(ticketId).state());
    var foreign =
        new WriteToTicket.Command(
            UUID.randomUUID(), ticketId, Message.Author.MEMBER, "sub", "Moi aussi.");
    assertThrows(Refused.class, () -> writeToTicket.handle(foreign));
    assertEquals(3, world.tickets.get(ticketId).messages().size());
    assertEquals(1, world.written.size());
  }

  @Test
  void time_closes_solved_tickets_after_a_week() {
    var solved = open(CAMILLE).ticketId();
    answer(solved, true);
    var pending = open(CAMILLE).ticketId();
    answer(pending, false);
    var week = Duration.ofDays(7);

    assertFalse(closes(solved, NOW.plus(week).minusMillis(1)));
    assertTrue(closes(solved, NOW.plus(week)));
    assertFalse(closes(solved, NOW.plus(week)));
    assertFalse(closes(pending, NOW.plus(week)));

    assertEquals(TicketState.CLOSED, world.tickets.get(solved).state());
    assertEquals(TicketState.PENDING, world.tickets.get(pending).state());
  }

  private boolean closes(UUID ticketId, Instant now) {
    return new CloseSettledTicket(world, clock(now))
        .handle(new CloseSettledTicket.Command(ticketId));
  }

  private TicketView open(Person contact) {
    return new OpenTicket(world, UUID::randomUUID, clock(NOW))
        .handle(
            new OpenTicket.Command(
                ACCOUNT,
                new TicketOrigin.Asker("sub", contact),
                Message.Author.MEMBER,
                TicketCategory.PHONE,
                "Téléphone muet",
                "Ça ne sonne plus.",
                List.of()));
  }

  private TicketView answer(UUID ticketId, boolean solves) {
    return new AnswerTicket(world, world.notices, UUID::randomUUID, clock(NOW))
        .handle(new AnswerTicket.Command(ticketId, "ops-1", "Rebranchez-le.", solves));
  }

  private static Clock clock(Instant now) {
    return Clock.fixed(now, BusinessCalendar.PARIS);
  }
}
