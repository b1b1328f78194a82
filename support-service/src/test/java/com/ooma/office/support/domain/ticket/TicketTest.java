package com.ooma.office.support.domain.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.domain.alarm.LatePromise;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
  private static final UUID ACCOUNT = UUID.randomUUID();

  @Test
  void opening_is_told_once_and_without_words() {
    var ticket = opened();

    var events = ticket.takeEvents();

    assertEquals(1, events.firstSequence());
    assertEquals(
        List.of(new TicketEvent.Opened(ACCOUNT, ticket.id(), TicketCategory.PHONE, MONDAY)),
        events.events());
    ticket.memberWrites(word(Message.Author.MEMBER, MONDAY));
    assertEquals(List.of(), ticket.takeEvents().events());
    assertEquals(1, ticket.lastSequence());
  }

  @Test
  void the_conversation_is_kept_in_order() {
    var ticket = opened();
    var answer = word(Message.Author.OPS, MONDAY.plusSeconds(60));
    var reply = word(Message.Author.MEMBER, MONDAY.plusSeconds(120));

    ticket.opsAnswers(answer);
    ticket.memberWrites(reply);

    var saved = ticket.snapshot();
    assertEquals(List.of(answer, reply), saved.messages().subList(1, 3));
    assertEquals(TicketState.OPEN, saved.state());
  }

  @Test
  void closes_a_week_after_it_was_solved_and_not_a_second_before() {
    var ticket = opened();
    ticket.opsAnswers(word(Message.Author.OPS, MONDAY).solving());
    var week = MONDAY.plus(Duration.ofDays(7));

    assertThrows(Refused.class, () -> ticket.close(week.minusSeconds(1)));
    assertEquals(TicketState.RESOLVED, ticket.snapshot().state());
    ticket.close(week);

    assertEquals(TicketState.CLOSED, ticket.snapshot().state());
    assertEquals(MONDAY, ticket.snapshot().resolvedAt());
  }

  @Test
  void a_word_of_the_member_opens_a_solved_ticket_again() {
    var ticket = opened();
    ticket.opsAnswers(word(Message.Author.OPS, MONDAY).solving());

    ticket.memberWrites(word(Message.Author.MEMBER, MONDAY.plusSeconds(60)));

    assertEquals(TicketState.OPEN, ticket.snapshot().state());
    assertNull(ticket.snapshot().resolvedAt());
  }

  @Test
  void an_answer_that_solves_nothing_takes_the_solution_back() {
    var ticket = opened();
    ticket.opsAnswers(word(Message.Author.OPS, MONDAY).solving());

    ticket.opsAnswers(word(Message.Author.OPS, MONDAY.plusSeconds(60)));

    assertEquals(TicketState.PENDING, ticket.snapshot().state());
    assertNull(ticket.snapshot().resolvedAt());
  }

  @Test
  void refuses_the_501st_message_and_stays_as_it_was() {
    var ticket = opened();
    for (int count = 1; count < 500; count++) {
      ticket.memberWrites(word(Message.Author.MEMBER, MONDAY));
    }

    var refused =
        assertThrows(
            Refused.class, () -> ticket.opsAnswers(word(Message.Author.OPS, MONDAY).solving()));

    assertEquals("ticket-full", refused.code());
    assertEquals(TicketState.NEW, ticket.snapshot().state());
    assertEquals(500, ticket.snapshot().messages().size());
  }

  @Test
  void an_alarm_is_urgent_and_told_to_nobody_else() {
    var alarm = raised(TicketOrigin.Alarm.Cause.NOT_SHIPPED);

    assertEquals(List.of(), alarm.takeEvents().events());
    var saved = alarm.snapshot();
    assertEquals(TicketPriority.HIGH, saved.triage().priority());
    assertEquals(TicketCategory.DELIVERY, saved.triage().category());
    assertEquals(Message.Author.SYSTEM, saved.messages().getFirst().author());
    assertEquals(TicketState.NEW, saved.state());
    assertEquals(MONDAY, saved.openedAt());
    assertEquals(TicketPriority.NORMAL, opened().snapshot().triage().priority());
  }

  @Test
  void nobody_is_waited_for_after_a_note_to_an_alarm() {
    var alarm = raised(TicketOrigin.Alarm.Cause.NOT_PREPARED);

    alarm.opsAnswers(word(Message.Author.OPS, MONDAY));
    assertEquals(TicketState.OPEN, alarm.snapshot().state());
    alarm.opsAnswers(word(Message.Author.OPS, MONDAY).solving());

    assertEquals(TicketState.RESOLVED, alarm.snapshot().state());
    assertEquals(MONDAY, alarm.snapshot().resolvedAt());
  }

  @Test
  void a_member_finds_no_alarm_to_write_to() {
    var alarm = raised(TicketOrigin.Alarm.Cause.NOT_PREPARED);

    var refused =
        assertThrows(Refused.class, () -> alarm.memberWrites(word(Message.Author.MEMBER, MONDAY)));

    assertEquals(Refused.Kind.NOT_FOUND, refused.kind());
    assertEquals(1, alarm.snapshot().messages().size());
  }

  private static Ticket raised(TicketOrigin.Alarm.Cause cause) {
    var day = LocalDate.of(2026, 11, 24);
    var late =
        new LatePromise(
            UUID.randomUUID(),
            cause,
            List.of(UUID.randomUUID()),
            day,
            day.plusDays(2),
            day.plusDays(2));
    return late.ticket(UUID.randomUUID(), ACCOUNT, UUID.randomUUID(), MONDAY);
  }

  private static Ticket opened() {
    return Ticket.open(
        UUID.randomUUID(),
        ACCOUNT,
        new TicketOrigin.Asker("sub", null),
        TicketCategory.PHONE,
        "Plus de sonnerie",
        word(Message.Author.MEMBER, MONDAY));
  }

  private static Message word(Message.Author author, Instant at) {
    return new Message(UUID.randomUUID(), author, "sub", "…", at);
  }
}
