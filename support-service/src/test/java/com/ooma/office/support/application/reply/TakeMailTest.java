package com.ooma.office.support.application.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.support.application.World;
import com.ooma.office.support.application.notice.WriteNotice;
import com.ooma.office.support.application.reply.port.Correspondence;
import com.ooma.office.support.domain.company.Person;
import com.ooma.office.support.domain.notice.NoticeKind;
import com.ooma.office.support.domain.reply.IncomingMail;
import com.ooma.office.support.domain.ticket.Message;
import com.ooma.office.support.domain.ticket.Ticket;
import com.ooma.office.support.domain.ticket.TicketCategory;
import com.ooma.office.support.domain.ticket.TicketOrigin;
import com.ooma.office.support.domain.ticket.TicketState;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakeMailTest {

  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final UUID TICKET = UUID.randomUUID();
  private static final UUID LETTER = UUID.randomUUID();
  private static final String ZOE = "zoe@lumen.example";
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private final World world = new World();
  private final Remembered remembered = new Remembered();

  @BeforeEach
  void somebody_was_answered() {
    var ticket =
        Ticket.open(
            TICKET,
            ACCOUNT,
            new TicketOrigin.Asker("sub", new Person("Zoé", ZOE)),
            TicketCategory.PHONE,
            "Muet",
            word(Message.Author.MEMBER));
    ticket.opsAnswers(word(Message.Author.OPS).solving());
    world.save(ticket);
  }

  @Test
  void an_answer_goes_on_in_the_ticket_once() {
    var mail = new IncomingMail.Answer("m1", LETTER, "ZOE@lumen.example", "Non.\n> Bonjour");
    take(mail);
    take(mail);

    var ticket = world.tickets.get(TICKET);
    assertEquals(TicketState.OPEN, ticket.state());
    assertEquals(3, ticket.messages().size());
    assertEquals("Non.", ticket.messages().getLast().text());
    assertEquals(Message.Author.MEMBER, ticket.messages().getLast().author());
    assertEquals(List.of(ZOE), remembered.working);
  }

  @Test
  void others_programs_and_quotes_alone_say_nothing() {
    take(new IncomingMail.Answer("m1", LETTER, "eve@evil.example", "Fermez tout."));
    take(new IncomingMail.Automatic("m2", LETTER));
    take(new IncomingMail.Answer("m3", LETTER, ZOE, "> Bonjour"));
    take(new IncomingMail.Answer("m4", UUID.randomUUID(), ZOE, "Bonjour"));
    remembered.ticketAnswer = false;
    take(new IncomingMail.Answer("m5", LETTER, ZOE, "Bonjour"));

    assertEquals(2, world.tickets.get(TICKET).messages().size());
    assertEquals(1, world.tickets.size());
  }

  @Test
  void what_ended_goes_on_in_a_ticket_of_its_own() {
    var ticket = world.findOfAnyAccount(TICKET).orElseThrow();
    ticket.close(NOW.plus(Ticket.OBJECTION_TIME));
    world.save(ticket);

    take(new IncomingMail.Answer("m1", LETTER, ZOE, "Encore muet."));

    assertEquals(2, world.tickets.size());
    var next =
        world.tickets.values().stream()
            .filter(each -> !each.id().equals(TICKET))
            .findFirst()
            .orElseThrow();
    assertEquals("Muet", next.subject());
    assertEquals("Encore muet.", next.messages().getFirst().text());
    assertEquals(ticket.origin(), next.origin());
  }

  @Test
  void a_letter_that_came_back_is_raised_to_the_primary_member_once() {
    take(new IncomingMail.Bounce("m1", LETTER, "5.1.1"));
    take(new IncomingMail.Bounce("m2", LETTER, "5.1.1"));

    assertEquals(List.of("5.1.1", "5.1.1"), remembered.back);
    assertEquals(1, world.written.size());
    assertEquals(NoticeKind.ADDRESS_FAILED, world.written.getFirst().facts().kind());
  }

  @Test
  void the_primary_member_is_not_told_by_mail_that_mail_does_not_arrive() {
    remembered.primary = true;
    take(new IncomingMail.Bounce("m1", LETTER, "5.1.1"));

    assertEquals(1, remembered.back.size());
    assertTrue(world.written.isEmpty());
  }

  private void take(IncomingMail mail) {
    var clock = Clock.fixed(NOW, BusinessCalendar.PARIS);
    var write = new WriteNotice(world.notices, UUID::randomUUID, clock);
    new TakeMail(remembered, world, write, UUID::randomUUID, clock)
        .handle(new TakeMail.Command(mail));
  }

  private static Message word(Message.Author author) {
    return new Message(UUID.randomUUID(), author, "sub", "…", NOW);
  }

  private static final class Remembered implements Correspondence {

    final Set<String> taken = new HashSet<>();
    final List<String> back = new ArrayList<>();
    final List<String> working = new ArrayList<>();
    boolean ticketAnswer = true;
    boolean primary;

    @Override
    public Forgotten forgetBefore(Instant mailsBefore, Instant addressesBefore) {
      return new Forgotten(0, 0);
    }

    @Override
    public boolean isFirst(String messageId, Instant now) {
      return taken.add(messageId);
    }

    @Override
    public Optional<SentLetter> letterOfAnyAccount(UUID noticeId) {
      return noticeId.equals(LETTER)
          ? Optional.of(new SentLetter(LETTER, ACCOUNT, ZOE, ticketAnswer, TICKET, primary))
          : Optional.empty();
    }

    @Override
    public void cameBack(SentLetter letter, String why, Instant now) {
      back.add(why);
    }

    @Override
    public void works(String address) {
      working.add(address);
    }
  }
}
