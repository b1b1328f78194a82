package com.ooma.office.support.domain.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.domain.ticket.Message.Author;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MergeAndSplitTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final UUID PORT = UUID.randomUUID();

  @Test
  void a_merged_ticket_ends_and_the_other_has_its_links_and_its_turn() {
    var ticket = opened(TicketCategory.ORDER);
    ticket.link(List.of(link(TicketLink.Kind.ORDER)));
    var other = opened(TicketCategory.DELIVERY);
    other.opsAnswers(word(Author.OPS).solving());

    ticket.mergeInto(other, word(Author.SYSTEM), word(Author.SYSTEM));

    assertEquals(TicketState.MERGED, ticket.state());
    assertEquals(other.id(), ticket.snapshot().mergedInto());
    assertTrue(ticket.snapshot().messages().getLast().solves());
    assertEquals(TicketState.OPEN, other.state());
    assertNull(other.snapshot().resolvedAt());
    assertEquals(ticket.snapshot().links(), other.snapshot().links());
    var refused = assertThrows(Refused.class, () -> ticket.memberWrites(word(Author.MEMBER)));
    assertEquals("ticket-merged", refused.code());
  }

  @Test
  void what_waits_for_nobody_leaves_the_other_as_it_is() {
    var ticket = opened(TicketCategory.ORDER);
    ticket.opsAnswers(word(Author.OPS));
    var other = opened(TicketCategory.DELIVERY);
    other.opsAnswers(word(Author.OPS).solving());

    ticket.mergeInto(other, word(Author.SYSTEM), word(Author.SYSTEM));

    assertEquals(TicketState.RESOLVED, other.state());
    assertEquals(MONDAY, other.snapshot().resolvedAt());
  }

  @Test
  void an_alarm_and_a_question_stay_apart_and_nothing_is_merged_into_itself() {
    var question = opened(TicketCategory.PORTING);
    var alarm =
        Ticket.raise(
            UUID.randomUUID(),
            ACCOUNT,
            new TicketOrigin.PortAlarm(PORT, TicketOrigin.PortAlarm.Cause.MISPLACED),
            TicketCategory.PORTING,
            "Alarme",
            word(Author.SYSTEM));

    assertRefused(
        "merge-of-alarm",
        () -> alarm.mergeInto(question, word(Author.SYSTEM), word(Author.SYSTEM)));
    assertRefused(
        "merge-of-alarm",
        () -> question.mergeInto(alarm, word(Author.SYSTEM), word(Author.SYSTEM)));
    assertRefused(
        "merge-into-itself",
        () -> question.mergeInto(question, word(Author.SYSTEM), word(Author.SYSTEM)));
    assertEquals(1, question.snapshot().messages().size());
  }

  @Test
  void a_second_question_becomes_a_ticket_as_old_as_it_is() {
    var ticket = opened(TicketCategory.PHONE);
    var second = new Message(UUID.randomUUID(), Author.MEMBER, "zoe", "Et ma facture ?", MONDAY);
    ticket.memberWrites(second);
    var matter = new Ticket.Matter(UUID.randomUUID(), TicketCategory.BILLING, "Facture");

    var split = ticket.split(matter, second.id(), UUID.randomUUID(), word(Author.SYSTEM));

    assertEquals(ticket.id(), split.snapshot().splitFrom());
    assertEquals(MONDAY, split.snapshot().openedAt());
    assertEquals(ticket.origin(), split.origin());
    assertEquals("Et ma facture ?", split.snapshot().messages().getFirst().text());
    assertEquals(TicketQueue.BILLING, split.triage().queue());
    assertEquals(1, split.takeEvents().events().size());
    assertEquals(3, ticket.snapshot().messages().size());
    assertEquals(TicketState.NEW, ticket.state());
  }

  @Test
  void only_a_further_word_of_the_member_is_split_off() {
    var ticket = opened(TicketCategory.PHONE);
    var answer = word(Author.OPS);
    ticket.opsAnswers(answer);
    var matter = new Ticket.Matter(UUID.randomUUID(), TicketCategory.BILLING, "Facture");

    for (var id :
        List.of(answer.id(), ticket.snapshot().messages().getFirst().id(), UUID.randomUUID())) {
      assertRefused(
          "split-of-no-question",
          () -> ticket.split(matter, id, UUID.randomUUID(), word(Author.SYSTEM)));
    }
    assertEquals(2, ticket.snapshot().messages().size());
  }

  private static void assertRefused(String code, Runnable what) {
    assertEquals(code, assertThrows(Refused.class, what::run).code());
  }

  private static Ticket opened(TicketCategory category) {
    return Ticket.open(
        UUID.randomUUID(),
        ACCOUNT,
        new TicketOrigin.Asker("sub", null),
        category,
        "Question",
        word(Author.MEMBER));
  }

  private static TicketLink link(TicketLink.Kind kind) {
    return new TicketLink(kind, UUID.randomUUID().toString());
  }

  private static Message word(Author author) {
    return new Message(UUID.randomUUID(), author, "sub", "…", MONDAY);
  }
}
