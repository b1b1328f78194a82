package com.ooma.office.support.application.reply;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.notice.GiveUpAddress;
import com.ooma.office.support.application.notice.port.MailAddresses;
import com.ooma.office.support.application.reply.port.Correspondence;
import com.ooma.office.support.application.reply.port.Correspondence.SentLetter;
import com.ooma.office.support.application.ticket.TicketNote;
import com.ooma.office.support.application.ticket.port.TicketNotes;
import com.ooma.office.support.application.ticket.port.Tickets;
import com.ooma.office.support.domain.reply.IncomingMail;
import com.ooma.office.support.domain.reply.ReplyText;
import com.ooma.office.support.domain.ticket.Message;
import com.ooma.office.support.domain.ticket.News;
import com.ooma.office.support.domain.ticket.Ticket;
import com.ooma.office.support.domain.ticket.TicketOrigin;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/// A mail came to the signed address of a letter. An answer goes on in its ticket, if it comes from
/// whom we wrote to; others leave a note there, for our own people. What programs write changes
/// nothing.
@UseCase
public class TakeMail {

  private static final String FILES_ALONE = "(Sans texte : voir les fichiers joints.)";

  private static final String NOT_KEPT =
      "Fichiers joints à la réponse par e-mail qui n’ont pas été gardés : %d. Une demande prend"
          + " vingt fichiers PNG, JPEG ou PDF de 5 Mio au plus.";

  private static final String OF_SOMEBODY_ELSE =
      "Réponse par e-mail venue de %s, et non de %s à qui nous avons écrit (fichiers joints : %d,"
          + " non gardés) :\n\n%s";

  /// No token names who wrote: it is the one whom we had written to.
  private static final String BY_MAIL = "mail";

  private static final int LONGEST_ADDRESS = 254;

  private final Correspondence correspondence;
  private final Tickets tickets;
  private final TicketNotes notes;
  private final Enclosures enclosures;
  private final MailAddresses addresses;
  private final GiveUpAddress giveUpAddress;
  private final Ids ids;
  private final Clock clock;

  public TakeMail(
      Correspondence correspondence,
      Tickets tickets,
      TicketNotes notes,
      Enclosures enclosures,
      MailAddresses addresses,
      GiveUpAddress giveUpAddress,
      Ids ids,
      Clock clock) {
    this.correspondence = correspondence;
    this.tickets = tickets;
    this.notes = notes;
    this.enclosures = enclosures;
    this.addresses = addresses;
    this.giveUpAddress = giveUpAddress;
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
    if (!letter.ticketAnswer() || (text.isEmpty() && answer.files().isEmpty())) {
      return;
    }
    if (!isSame(answer.from(), letter.to())) {
      note(answer, letter, text);
      return;
    }
    addresses.works(letter.to());
    tickets
        .find(letter.accountId(), letter.about())
        .map(ticket -> goOn(ticket, word(text.isEmpty() ? FILES_ALONE : text)))
        .ifPresent(ticket -> save(ticket, answer));
  }

  private Message word(String text) {
    return new Message(ids.next(), Message.Author.MEMBER, BY_MAIL, text, clock.instant());
  }

  private void save(Ticket ticket, IncomingMail.Answer answer) {
    tickets.save(ticket);
    int left = enclosures.keep(ticket.id(), answer.files(), BY_MAIL);
    if (left > 0) {
      var news = new News(List.of(), NOT_KEPT.formatted(left), Set.of());
      ticket.hear(news, ids.next(), clock.instant()).ifPresent(_ -> tickets.save(ticket));
    }
  }

  /// Whoever got our letter handed it on, or writes from another address of theirs: our own people
  /// find out.
  private void note(IncomingMail.Answer answer, SentLetter letter, String text) {
    var from = answer.from().substring(0, Math.min(answer.from().length(), LONGEST_ADDRESS));
    var words = OF_SOMEBODY_ELSE.formatted(from, letter.to(), answer.files().size(), text);
    var note = TicketNote.ofNobody(ids.next(), words, clock.instant());
    tickets
        .find(letter.accountId(), letter.about())
        .map(this::lastOf)
        .ifPresent(ticket -> {
          try {
            notes.add(ticket.id(), note);
          } catch (Refused _) {
            // it has as many notes as a ticket takes
          }
        });
  }

  /// What was merged goes on elsewhere.
  private Ticket lastOf(Ticket ticket) {
    var into = ticket.snapshot().mergedInto();
    return into == null
        ? ticket
        : tickets.find(ticket.accountId(), into).map(this::lastOf).orElse(ticket);
  }

  /// What ended takes no more words: it is a question of its own then, of the same person.
  private Ticket goOn(Ticket asked, Message word) {
    var ticket = lastOf(asked);
    try {
      ticket.memberWrites(word);
      return ticket;
    } catch (Refused ended) {
      if (!(asked.origin() instanceof TicketOrigin.Asker asker)) {
        throw ended;
      }
      return Ticket.open(
          ids.next(), asked.accountId(), asker, asked.triage().category(), asked.subject(), word);
    }
  }

  private void comeBack(SentLetter letter, String why) {
    giveUpAddress.handle(
        new GiveUpAddress.Command(
            letter.noticeId(),
            letter.accountId(),
            letter.to(),
            letter.primary(),
            "came back, " + why));
  }

  private static boolean isSame(String one, String other) {
    return one.strip().equalsIgnoreCase(other.strip());
  }
}
