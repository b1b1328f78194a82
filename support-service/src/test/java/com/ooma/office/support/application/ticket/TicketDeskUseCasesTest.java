package com.ooma.office.support.application.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.World;
import com.ooma.office.support.domain.alarm.LatePromise;
import com.ooma.office.support.domain.alarm.PortTrouble;
import com.ooma.office.support.domain.company.Person;
import com.ooma.office.support.domain.notice.NoticeFacts.TicketAnswered;
import com.ooma.office.support.domain.ticket.Message.Author;
import com.ooma.office.support.domain.ticket.News;
import com.ooma.office.support.domain.ticket.ThingNews;
import com.ooma.office.support.domain.ticket.TicketCategory;
import com.ooma.office.support.domain.ticket.TicketLink;
import com.ooma.office.support.domain.ticket.TicketOrigin;
import com.ooma.office.support.domain.ticket.TicketOrigin.Alarm.Cause;
import com.ooma.office.support.domain.ticket.TicketPriority;
import com.ooma.office.support.domain.ticket.TicketQueue;
import com.ooma.office.support.domain.ticket.TicketState;
import com.ooma.office.support.domain.ticket.Triage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketDeskUseCasesTest {

  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final UUID PORT = UUID.randomUUID();
  private static final TicketLink LINK = new TicketLink(TicketLink.Kind.PORT, PORT.toString());
  private static final Person ZOE = new Person("Zoé", "zoe@lumen.example");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), BusinessCalendar.PARIS);

  private final World world = new World();

  @Test
  void a_port_that_completes_resolves_the_question_about_it_and_tells_who_asked() {
    var waiting = open(ACCOUNT, TicketCategory.PORTING, LINK);
    var other = open(ACCOUNT, TicketCategory.BILLING, LINK);
    var unlinked = open(ACCOUNT, TicketCategory.PORTING);
    var foreign = open(UUID.randomUUID(), TicketCategory.PORTING, LINK);

    tell();
    tell();

    assertEquals(TicketState.RESOLVED, state(waiting));
    assertEquals(TicketState.NEW, state(other));
    assertEquals(2, world.tickets.get(other).messages().size());
    assertEquals(1, world.tickets.get(unlinked).messages().size());
    assertEquals(TicketState.NEW, state(foreign));
    assertEquals(1, world.written.size());
    var notice = world.written.getFirst();
    assertEquals(ZOE, notice.addressee());
    var facts = (TicketAnswered) notice.facts();
    assertEquals(waiting, facts.ticketId());
    assertTrue(facts.solved());
    assertEquals(Boolean.TRUE, facts.asksOpinion());
  }

  @Test
  void an_alarm_is_settled_without_a_letter() {
    var orderId = UUID.randomUUID();
    var day = LocalDate.parse("2026-11-23");
    var late = new LatePromise(orderId, Cause.NOT_SHIPPED, List.of(), day, day, day);
    var alarm = late.ticket(UUID.randomUUID(), ACCOUNT, UUID.randomUUID(), CLOCK.instant());
    world.save(alarm);

    tell(ThingNews.orderCancelled(orderId));

    assertEquals(TicketState.RESOLVED, state(alarm.id()));
    assertEquals(List.of(), world.written);
  }

  @Test
  void misplaced_numbers_are_looked_after_though_their_port_is_complete() {
    var trouble = new PortTrouble(PORT, List.of());
    var alarm = trouble.ticket(UUID.randomUUID(), ACCOUNT, UUID.randomUUID(), CLOCK.instant());
    world.save(alarm);

    tell();

    assertEquals(TicketState.NEW, state(alarm.id()));
    assertEquals(2, world.tickets.get(alarm.id()).messages().size());
  }

  @Test
  void who_asked_in_a_merged_ticket_is_told_where_it_goes_on() {
    var ticket = open(ACCOUNT, TicketCategory.ORDER);
    var into = open(ACCOUNT, TicketCategory.ORDER);

    merge(ticket, into);

    assertEquals(TicketState.MERGED, state(ticket));
    assertEquals(into, world.tickets.get(ticket).mergedInto());
    assertEquals(ticket, ((TicketAnswered) world.written.getFirst().facts()).ticketId());
    assertEquals("ticket-merged", assertThrows(Refused.class, () -> merge(into, ticket)).code());
  }

  @Test
  void tickets_of_two_companies_are_never_merged() {
    var ticket = open(ACCOUNT, TicketCategory.ORDER);
    var foreign = open(UUID.randomUUID(), TicketCategory.ORDER);

    var refused = assertThrows(Refused.class, () -> merge(ticket, foreign));

    assertEquals(Refused.Kind.NOT_FOUND, refused.kind());
    assertEquals(TicketState.NEW, state(ticket));
  }

  @Test
  void who_sorts_a_ticket_has_read_it() {
    var ticket = open(ACCOUNT, TicketCategory.OTHER);
    var triage = new Triage(TicketCategory.PORTING, TicketPriority.HIGH, TicketQueue.PORTING, "o");

    assertEquals("if-match-missing", refusalOfSorting(ticket, triage, null));
    assertEquals("stale", refusalOfSorting(ticket, triage, 7L));
    new SortTicket(world).handle(new SortTicket.Command(ticket, triage, List.of(LINK), 1L));

    assertEquals(triage, world.tickets.get(ticket).triage());
    assertEquals(List.of(LINK), world.tickets.get(ticket).links());
    assertEquals("stale", refusalOfSorting(ticket, triage, 1L));
  }

  private String refusalOfSorting(UUID ticketId, Triage triage, Long seen) {
    var command = new SortTicket.Command(ticketId, triage, List.of(), seen);
    return assertThrows(Refused.class, () -> new SortTicket(world).handle(command)).code();
  }

  private void tell() {
    tell(ThingNews.portCompleted(PORT));
  }

  private void tell(News news) {
    new TellLinkedTickets(world, world.notices, UUID::randomUUID, CLOCK)
        .handle(new TellLinkedTickets.Command(ACCOUNT, news));
  }

  private void merge(UUID ticketId, UUID into) {
    new MergeTicket(world, world.notices, UUID::randomUUID, CLOCK)
        .handle(new MergeTicket.Command(ticketId, into));
  }

  private TicketState state(UUID ticketId) {
    return world.tickets.get(ticketId).state();
  }

  private UUID open(UUID account, TicketCategory category, TicketLink... links) {
    return new OpenTicket(world, UUID::randomUUID, CLOCK)
        .handle(
            new OpenTicket.Command(
                account,
                new TicketOrigin.Asker("zoe", ZOE),
                Author.MEMBER,
                category,
                "Question",
                "Alors ?",
                List.of(links)))
        .ticketId();
  }
}
