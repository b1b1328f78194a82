package com.ooma.office.support.domain.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.domain.ticket.Message.Author;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketDeskTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final UUID PORT = UUID.randomUUID();

  @Test
  void the_category_says_the_queue_until_somebody_hands_the_ticket_on() {
    var ticket = opened(TicketCategory.PORTING);
    assertEquals(TicketQueue.PORTING, ticket.triage().queue());
    assertNull(ticket.triage().assignee());

    var mine =
        new Triage(TicketCategory.PORTING, TicketPriority.HIGH, TicketQueue.BILLING, "ops-1");
    ticket.sort(mine);

    assertEquals(mine, ticket.snapshot().triage());
  }

  @Test
  void what_was_waited_for_settles_the_questions_of_its_category() {
    var ticket = opened(TicketCategory.PORTING);

    var told = ticket.hear(ThingNews.portCompleted(PORT), UUID.randomUUID(), MONDAY).orElseThrow();

    assertTrue(told.solves());
    assertEquals(Author.SYSTEM, told.author());
    assertEquals(TicketState.RESOLVED, ticket.state());
    assertEquals(MONDAY, ticket.snapshot().resolvedAt());
    assertTrue(ticket.isSettledForTheFirstTime());
  }

  @Test
  void other_questions_about_the_thing_are_only_told() {
    var ticket = opened(TicketCategory.BILLING);

    var told = ticket.hear(ThingNews.portCompleted(PORT), UUID.randomUUID(), MONDAY).orElseThrow();

    assertFalse(told.solves());
    assertEquals(TicketState.NEW, ticket.state());
    assertNull(ticket.snapshot().resolvedAt());
  }

  @Test
  void the_same_news_is_told_once_and_not_to_what_ended() {
    var ticket = opened(TicketCategory.ORDER);
    var news = ThingNews.parcelSent(UUID.randomUUID(), UUID.randomUUID(), "001565aabbcc", "X", "1");

    assertTrue(ticket.hear(news, UUID.randomUUID(), MONDAY).isPresent());
    assertTrue(ticket.hear(news, UUID.randomUUID(), MONDAY).isEmpty());

    ticket.opsAnswers(word(Author.OPS).solving());
    ticket.close(MONDAY.plus(Ticket.OBJECTION_TIME));
    var cancelled = ThingNews.orderCancelled(UUID.randomUUID());
    assertTrue(ticket.hear(cancelled, UUID.randomUUID(), MONDAY).isEmpty());
  }

  @Test
  void news_never_overfills_a_ticket() {
    var ticket = opened(TicketCategory.PORTING);
    for (int count = 1; count < Ticket.MAX_MESSAGES; count++) {
      ticket.memberWrites(word(Author.MEMBER));
    }

    assertTrue(ticket.hear(ThingNews.portCompleted(PORT), UUID.randomUUID(), MONDAY).isEmpty());
    assertEquals(TicketState.NEW, ticket.state());
  }

  @Test
  void news_of_what_is_solved_keeps_the_time_of_the_solution() {
    var ticket = opened(TicketCategory.PORTING);
    ticket.opsAnswers(word(Author.OPS).solving());

    ticket.hear(ThingNews.portCompleted(PORT), UUID.randomUUID(), MONDAY.plusSeconds(60));

    assertEquals(TicketState.RESOLVED, ticket.state());
    assertEquals(MONDAY, ticket.snapshot().resolvedAt());
  }

  @Test
  void satisfaction_is_given_once_and_after_the_solution() {
    var ticket = opened(TicketCategory.PHONE);
    var good = new Satisfaction(5, null, "zoe", MONDAY);
    assertRefused("ticket-not-resolved", () -> ticket.rate(good));

    ticket.opsAnswers(word(Author.OPS).solving());
    ticket.rate(good);

    assertEquals(good, ticket.snapshot().satisfaction());
    assertRefused(
        "satisfaction-given", () -> ticket.rate(new Satisfaction(1, null, "ada", MONDAY)));
    ticket.memberWrites(word(Author.MEMBER));
    ticket.opsAnswers(word(Author.OPS).solving());
    assertFalse(ticket.isSettledForTheFirstTime());
  }

  @Test
  void a_solved_ticket_is_opened_again_for_a_week_and_not_a_second_longer() {
    var ticket = opened(TicketCategory.PHONE);
    ticket.opsAnswers(word(Author.OPS).solving());
    var week = MONDAY.plus(Ticket.OBJECTION_TIME);

    assertRefused("ticket-closed", () -> ticket.memberWrites(at(week)));
    ticket.memberWrites(at(week.minusSeconds(1)));

    assertEquals(TicketState.OPEN, ticket.state());
  }

  @Test
  void what_ended_is_not_sorted() {
    var ticket = opened(TicketCategory.PHONE);
    ticket.opsAnswers(word(Author.OPS).solving());
    ticket.close(MONDAY.plus(Ticket.OBJECTION_TIME));

    assertRefused("ticket-closed", () -> ticket.sort(ticket.triage()));
    assertRefused("ticket-closed", () -> ticket.link(List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "PHONE,0192f0c0-0000-7000-8000-000000000011", "PHONE,001565AABBCC", "PORT,001565aabbcc",
    "ORDER,0192F0C0-0000-7000-8000-000000000011", "SEAT,''", "INVOICE,F-2026-1"
  })
  void a_link_has_the_form_of_its_kind(TicketLink.Kind kind, String reference) {
    assertRefused("link-malformed", () -> new TicketLink(kind, reference));
  }

  @Test
  void every_queue_has_a_category_of_its_own() {
    var queues = EnumSet.noneOf(TicketQueue.class);
    for (var category : TicketCategory.values()) {
      queues.add(TicketQueue.of(category));
    }

    assertEquals(Set.of(TicketQueue.values()), queues);
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

  private static Message word(Author author) {
    return new Message(UUID.randomUUID(), author, "sub", "…", MONDAY);
  }

  private static Message at(Instant moment) {
    return new Message(UUID.randomUUID(), Author.MEMBER, "sub", "…", moment);
  }
}
