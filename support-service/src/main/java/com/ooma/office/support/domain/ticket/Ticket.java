package com.ooma.office.support.domain.ticket;

import com.ooma.office.kernel.domain.AggregateRoot;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.domain.ticket.TicketState.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A question of a member company, or an alarm about one of its orders or ports, and the
/// conversation it started. Messages are only ever added. An alarm is for our own people: the
/// member doesn't see it.
public final class Ticket extends AggregateRoot<TicketEvent> {

  /// How long a resolved ticket waits for an objection.
  public static final Duration OBJECTION_TIME = Duration.ofDays(7);

  public static final int MAX_LINKS = 20;

  static final int MAX_MESSAGES = 500;

  private final TicketSnapshot opened;
  private final Conversation conversation;
  private Triage triage;
  private List<TicketLink> links;
  private @Nullable UUID mergedInto;
  private @Nullable Satisfaction satisfaction;

  private Ticket(TicketSnapshot from) {
    super(from.lastSequence());
    this.opened = from;
    this.conversation = new Conversation(from.messages(), from.state(), from.resolvedAt());
    this.triage = from.triage();
    this.links = from.links();
    this.mergedInto = from.mergedInto();
    this.satisfaction = from.satisfaction();
  }

  /// The member's first message opens the ticket at the moment it was written.
  public static Ticket open(
      UUID id,
      UUID accountId,
      TicketOrigin.Asker asker,
      TicketCategory category,
      String subject,
      Message question) {
    return open(accountId, asker, new Matter(id, category, subject), question, null);
  }

  private static Ticket open(
      UUID accountId,
      TicketOrigin.Asker asker,
      Matter matter,
      Message question,
      @Nullable UUID splitFrom) {
    var triage = Triage.of(matter.category(), TicketPriority.NORMAL);
    var ticket =
        new Ticket(TicketSnapshot.first(accountId, asker, triage, matter, question, splitFrom));
    ticket.record(
        new TicketEvent.Opened(
            accountId, matter.ticketId(), matter.category(), question.writtenAt()));
    return ticket;
  }

  /// Calls our own people in. The others are not told: nobody asked for help.
  ///
  /// @param report the first message: what happened, and what to do
  public static Ticket raise(
      UUID id,
      UUID accountId,
      TicketOrigin.Raised alarm,
      TicketCategory category,
      String subject,
      Message report) {
    var triage = Triage.of(category, TicketPriority.HIGH);
    var matter = new Matter(id, category, subject);
    return new Ticket(TicketSnapshot.first(accountId, alarm, triage, matter, report, null));
  }

  /// Somebody of the member company adds a word; a solved ticket is open again.
  public void memberWrites(Message message) {
    requireQuestion();
    conversation.memberWrites(message);
  }

  /// Ooma answers, and waits for the member unless the answer settles the matter. With an alarm it
  /// is a note to ourselves, and there is nobody to wait for.
  public void opsAnswers(Message message) {
    conversation.opsAnswer(message, isQuestion() ? Step.OPS_ANSWERED : Step.OPS_NOTED);
  }

  /// Tells what became of a thing that the ticket is about, unless it ended or knows already. Where
  /// that is what was waited for, it settles the matter.
  ///
  /// @return the message, if there is a new one
  public Optional<Message> hear(News news, UUID messageId, Instant now) {
    if (state().isEnd() || conversation.isFull() || conversation.has(news.text())) {
      return Optional.empty();
    }
    boolean settles =
        state() != TicketState.RESOLVED && news.settles(opened.origin(), triage.category());
    var told = Message.ofSystem(messageId, news.text(), now);
    var message = settles ? told.solving() : told;
    conversation.tell(message, false);
    return Optional.of(message);
  }

  /// What the alarm calls in for happened again, or goes on: whoever held it solved has to look
  /// once more.
  ///
  /// @return false if it ended, so that another is to be raised
  public boolean recurs(String report, UUID messageId, Instant now) {
    if (state().isEnd()) {
      return false;
    }
    if (!conversation.has(report) && !conversation.isFull()) {
      conversation.tell(Message.ofSystem(messageId, report, now), true);
    }
    return true;
  }

  /// Our own people hand it on, or take it.
  public void sort(Triage sorted) {
    conversation.requireOpenEnd();
    triage = sorted;
  }

  /// Our own people, or who asked, say what it is about.
  public void link(List<TicketLink> to) {
    conversation.requireOpenEnd();
    links = to.stream().distinct().toList();
  }

  /// Goes on in another ticket of the same company, which waits for us if this one did.
  ///
  /// @param here the last word in this one
  /// @param there tells the other of this one
  public void mergeInto(Ticket other, Message here, Message there) {
    if (other.id().equals(id())) {
      throw Refused.invalid("merge-into-itself", "A ticket is not merged into itself.");
    }
    if (isQuestion() != other.isQuestion()) {
      throw Refused.invalid("merge-of-alarm", "Members see questions and no alarms.");
    }
    other.conversation.tell(there, isQuestion() && state().isOurTurn());
    other.links =
        Stream.concat(other.links.stream(), links.stream()).distinct().limit(MAX_LINKS).toList();
    conversation.endWith(here);
    mergedInto = other.id();
  }

  /// Makes a ticket of its own of a further question in this one.
  ///
  /// @param messageId the question
  /// @param copyId of the question in the new ticket
  /// @param here tells this one of the other
  public Ticket split(Matter matter, UUID messageId, UUID copyId, Message here) {
    var question = conversation.question(messageId).orElseThrow(Ticket::noQuestion);
    if (!(opened.origin() instanceof TicketOrigin.Asker asker)) {
      throw noQuestion();
    }
    conversation.tell(here, false);
    return open(accountId(), asker, matter, question.copy(copyId), id());
  }

  /// The member says, once, how satisfied they are.
  public void rate(Satisfaction given) {
    requireQuestion();
    if (state() != TicketState.RESOLVED && state() != TicketState.CLOSED) {
      throw Refused.conflict("ticket-not-resolved", "It is rated once it is solved.");
    }
    if (satisfaction != null) {
      throw Refused.conflict("satisfaction-given", "It was rated already.");
    }
    satisfaction = given;
  }

  /// Ends a ticket that was solved [#OBJECTION_TIME] ago.
  public void close(Instant now) {
    conversation.close(now);
  }

  /// @throws Refused if it ended
  public void requireGoingOn() {
    conversation.requireOpenEnd();
  }

  private static Refused noQuestion() {
    return Refused.invalid(
        "split-of-no-question",
        "What is split off is a further word of the member, or of care for one.");
  }

  private void requireQuestion() {
    if (!isQuestion()) {
      throw Refused.notFound("ticket");
    }
  }

  /// Whether a member asked; else it is an alarm.
  public boolean isQuestion() {
    return opened.origin() instanceof TicketOrigin.Asker;
  }

  /// Whether the member was never asked how satisfied they are: nothing settled it before.
  public boolean isSettledForTheFirstTime() {
    return conversation.solutions() == 1 && satisfaction == null;
  }

  public UUID id() {
    return opened.id();
  }

  public UUID accountId() {
    return opened.accountId();
  }

  public TicketOrigin origin() {
    return opened.origin();
  }

  public String subject() {
    return opened.subject();
  }

  public TicketState state() {
    return conversation.state();
  }

  public Triage triage() {
    return triage;
  }

  public static Ticket from(TicketSnapshot snapshot) {
    return new Ticket(snapshot);
  }

  public TicketSnapshot snapshot() {
    return new TicketSnapshot(
        opened.id(),
        opened.accountId(),
        opened.origin(),
        triage,
        opened.subject(),
        links,
        state(),
        opened.openedAt(),
        conversation.resolvedAt(),
        mergedInto,
        opened.splitFrom(),
        satisfaction,
        conversation.messages(),
        lastSequence());
  }

  /// What a ticket that is not there yet will be about.
  public record Matter(UUID ticketId, TicketCategory category, String subject) {}
}
