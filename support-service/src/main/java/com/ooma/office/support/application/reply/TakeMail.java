package com.ooma.office.support.application.reply;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.notice.WriteNotice;
import com.ooma.office.support.application.reply.port.Correspondence;
import com.ooma.office.support.application.reply.port.Correspondence.SentLetter;
import com.ooma.office.support.application.ticket.port.Tickets;
import com.ooma.office.support.domain.notice.AddressFacts;
import com.ooma.office.support.domain.reply.IncomingMail;
import com.ooma.office.support.domain.reply.ReplyText;
import com.ooma.office.support.domain.ticket.Message;
import com.ooma.office.support.domain.ticket.Ticket;
import com.ooma.office.support.domain.ticket.TicketOrigin;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

/// A mail came to the signed address of a letter. An answer goes on in its ticket, if it comes from
/// whom we wrote to; what programs write changes nothing.
@UseCase
public class TakeMail {

  private final Correspondence correspondence;
  private final Tickets tickets;
  private final WriteNotice writeNotice;
  private final Ids ids;
  private final Clock clock;

  public TakeMail(
      Correspondence correspondence,
      Tickets tickets,
      WriteNotice writeNotice,
      Ids ids,
      Clock clock) {
    this.correspondence = correspondence;
    this.tickets = tickets;
    this.writeNotice = writeNotice;
    this.ids = ids;
    this.clock = clock;
  }

  public record Command(IncomingMail mail) {}

  /// The same mail again changes nothing.
  public void handle(Command command) {
    var mail = command.mail();
    if (mail instanceof IncomingMail.Automatic
        || !correspondence.isFirst(mail.messageId(), clock.instant())) {
      return;
    }
    correspondence
        .letterOfAnyAccount(mail.noticeId())
        .ifPresent(letter -> {
          switch (mail) {
            case IncomingMail.Answer answer -> take(answer, letter);
            case IncomingMail.Bounce(var _, var _, var why) -> comeBack(letter, why);
            case IncomingMail.Automatic _ -> {}
          }
        });
  }

  private void take(IncomingMail.Answer answer, SentLetter letter) {
    var text = ReplyText.of(answer.text());
    if (!letter.ticketAnswer() || !isSame(answer.from(), letter.to()) || text.isEmpty()) {
      return;
    }
    correspondence.works(letter.to());
    tickets
        .find(letter.accountId(), letter.about())
        .ifPresent(ticket -> tickets.save(goOn(ticket, word(answer, text))));
  }

  private Message word(IncomingMail.Answer answer, String text) {
    return new Message(ids.next(), Message.Author.MEMBER, answer.from(), text, clock.instant());
  }

  /// What ended takes no more words: it is a question of its own then, of the same person.
  private Ticket goOn(Ticket ticket, Message word) {
    try {
      ticket.memberWrites(word);
      return ticket;
    } catch (Refused ended) {
      if (!(ticket.origin() instanceof TicketOrigin.Asker asker)) {
        throw ended;
      }
      return Ticket.open(
          ids.next(),
          ticket.accountId(),
          asker,
          ticket.triage().category(),
          ticket.snapshot().subject(),
          word);
    }
  }

  /// A primary member whose own address is dead can't be told by mail: ops see the letter.
  private void comeBack(SentLetter letter, String why) {
    correspondence.cameBack(letter, why, clock.instant());
    if (!letter.primary()) {
      var facts = new AddressFacts.AddressFailed(addressId(letter.to()), letter.to());
      writeNotice.handle(new WriteNotice.Command(letter.accountId(), facts));
    }
  }

  /// Its letter is written once for each address.
  private static UUID addressId(String address) {
    return UUID.nameUUIDFromBytes(address.toLowerCase(Locale.ROOT).getBytes(UTF_8));
  }

  private static boolean isSame(String one, String other) {
    return one.strip().equalsIgnoreCase(other.strip());
  }
}
