package com.ooma.office.support.application.reply;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.support.application.World;
import com.ooma.office.support.application.attachment.port.Attachments;
import com.ooma.office.support.application.notice.GiveUpAddress;
import com.ooma.office.support.application.notice.RememberedAddresses;
import com.ooma.office.support.application.notice.WriteNotice;
import com.ooma.office.support.application.reply.port.Correspondence;
import com.ooma.office.support.domain.attachment.Attachment;
import com.ooma.office.support.domain.company.Person;
import com.ooma.office.support.domain.notice.NoticeKind;
import com.ooma.office.support.domain.reply.EnclosedFile;
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
  private static final TicketOrigin.Asker ASKER =
      new TicketOrigin.Asker("sub", new Person("Zoé", ZOE));
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private final World world = new World();
  private final Remembered remembered = new Remembered();
  private final RememberedAddresses addresses = new RememberedAddresses();
  private final List<String> notes = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();

  @BeforeEach
  void somebody_was_answered() {
    var ticket =
        Ticket.open(
            TICKET, ACCOUNT, ASKER, TicketCategory.PHONE, "Muet", word(Message.Author.MEMBER));
    ticket.opsAnswers(word(Message.Author.OPS).solving());
    world.save(ticket);
  }

  @Test
  void an_answer_goes_on_in_the_ticket_once() {
    var mail = answer("m1", LETTER, "ZOE@lumen.example", "Non.\n> Bonjour");
    take(mail);
    take(mail);

    var ticket = world.tickets.get(TICKET);
    assertEquals(TicketState.OPEN, ticket.state());
    assertEquals(3, ticket.messages().size());
    assertEquals("Non.", ticket.messages().getLast().text());
    assertEquals(Message.Author.MEMBER, ticket.messages().getLast().author());
    assertEquals(List.of(ZOE), addresses.working);
  }

  @Test
  void programs_and_quotes_alone_say_nothing() {
    take(new IncomingMail.Automatic("m2", LETTER));
    take(answer("m3", LETTER, ZOE, "> Bonjour"));
    take(answer("m4", UUID.randomUUID(), ZOE, "Bonjour"));
    remembered.ticketAnswer = false;
    take(answer("m5", LETTER, ZOE, "Bonjour"));

    assertEquals(2, world.tickets.get(TICKET).messages().size());
    assertEquals(1, world.tickets.size());
  }

  @Test
  void what_others_answer_is_for_our_own_people_to_read() {
    take(answer("m1", LETTER, "eve@evil.example", "Fermez tout."));

    assertEquals(2, world.tickets.get(TICKET).messages().size());
    assertEquals(List.of(), addresses.working);
    assertTrue(notes.getFirst().contains("eve@evil.example, et non de " + ZOE), notes.toString());
    assertTrue(notes.getFirst().endsWith("Fermez tout."), notes.toString());
  }

  @Test
  void files_are_kept_with_the_ticket_and_those_that_it_does_not_take_are_told_of() {
    var shot = new EnclosedFile("écran.pdf", "%PDF-1.7\n%%EOF".getBytes(UTF_8));
    var program = new EnclosedFile("devis.pdf", "MZ".getBytes(UTF_8));

    take(answer("m1", LETTER, ZOE, "", shot, program, new EnclosedFile("film.pdf", null)));

    assertEquals(List.of(TICKET + " écran.pdf"), kept);
    var messages = world.tickets.get(TICKET).messages();
    assertEquals("(Sans texte\u00A0: voir les fichiers joints.)", messages.get(2).text());
    assertEquals(Message.Author.SYSTEM, messages.get(3).author());
    assertTrue(messages.get(3).text().contains("pas été gardés\u00A0: 2."), messages.toString());
    assertEquals(TicketState.OPEN, world.tickets.get(TICKET).state());
  }

  @Test
  void what_was_merged_goes_on_where_it_was_merged_into() {
    var other =
        Ticket.open(
            UUID.randomUUID(),
            ACCOUNT,
            ASKER,
            TicketCategory.PHONE,
            "Autre",
            word(Message.Author.MEMBER));
    var ticket = world.findOfAnyAccount(TICKET).orElseThrow();
    ticket.mergeInto(other, word(Message.Author.SYSTEM), word(Message.Author.SYSTEM));
    world.save(other);
    world.save(ticket);

    take(answer("m1", LETTER, ZOE, "Encore muet."));

    assertEquals(2, world.tickets.size());
    assertEquals("Encore muet.", world.tickets.get(other.id()).messages().getLast().text());
  }

  @Test
  void what_ended_goes_on_in_a_ticket_of_its_own() {
    var ticket = world.findOfAnyAccount(TICKET).orElseThrow();
    ticket.close(NOW.plus(Ticket.OBJECTION_TIME));
    world.save(ticket);

    take(answer("m1", LETTER, ZOE, "Encore muet."));

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

    assertEquals(
        List.of(ZOE + ": came back, 5.1.1", ZOE + ": came back, 5.1.1"), addresses.failures);
    assertEquals(1, world.written.size());
    assertEquals(NoticeKind.ADDRESS_FAILED, world.written.getFirst().facts().kind());
  }

  @Test
  void the_primary_member_is_not_told_by_mail_that_mail_does_not_arrive() {
    remembered.primary = true;
    take(new IncomingMail.Bounce("m1", LETTER, "5.1.1"));

    assertEquals(1, addresses.failures.size());
    assertTrue(world.written.isEmpty());
  }

  private void take(IncomingMail mail) {
    var clock = Clock.fixed(NOW, BusinessCalendar.PARIS);
    var write = new WriteNotice(world.notices, UUID::randomUUID, clock);
    new TakeMail(
            remembered,
            world,
            (ticketId, note) -> notes.add(note.text()),
            new Enclosures(new Files(), _ -> List.of(), UUID::randomUUID, clock),
            addresses,
            new GiveUpAddress(addresses, write, clock),
            UUID::randomUUID,
            clock)
        .handle(new TakeMail.Command(mail));
  }

  private static IncomingMail answer(
      String id, UUID letter, String from, String text, EnclosedFile... files) {
    return new IncomingMail.Answer(id, letter, from, text, List.of(files));
  }

  private static Message word(Message.Author author) {
    return new Message(UUID.randomUUID(), author, "sub", "…", NOW);
  }

  private final class Files implements Attachments {

    @Override
    public boolean add(Attachment attachment, byte[] content) {
      return kept.add(attachment.ticketId() + " " + attachment.name());
    }

    @Override
    public Optional<byte[]> contentOfAnyAccount(UUID ticketId, UUID attachmentId) {
      return Optional.empty();
    }
  }

  private static final class Remembered implements Correspondence {

    final Set<String> taken = new HashSet<>();
    boolean ticketAnswer = true;
    boolean primary;

    @Override
    public int forgetBefore(Instant moment) {
      return 0;
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
  }
}
