package com.ooma.office.support.domain.ticket;

import com.ooma.office.kernel.domain.AggregateRoot;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.domain.company.Person;
import com.ooma.office.support.domain.ticket.TicketState.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A question of a member company, or an alarm about one of its orders or ports, and the
/// conversation it started. Messages are only ever added. An alarm is for our own people: the
/// member doesn't see it.
public final class Ticket extends AggregateRoot<TicketEvent> {

  /// How long a resolved ticket waits for an objection.
  public static final Duration OBJECTION_TIME = Duration.ofDays(7);

  static final int MAX_MESSAGES = 500;

  private final UUID id;
  private final UUID accountId;
  private final Origin origin;
  private final TicketCategory category;
  private final TicketPriority priority;
  private final String subject;
  private final Instant openedAt;
  private final List<Message> messages;
  private TicketState state;
  private @Nullable Instant resolvedAt;

  private Ticket(Snapshot from) {
    super(from.lastSequence());
    this.id = from.id();
    this.accountId = from.accountId();
    this.origin = from.origin();
    this.category = from.category();
    this.priority = from.priority();
    this.subject = from.subject();
    this.openedAt = from.openedAt();
    this.messages = new ArrayList<>(from.messages());
    this.state = from.state();
    this.resolvedAt = from.resolvedAt();
  }

  /// The member's first message opens the ticket at the moment it was written.
  public static Ticket open(
      UUID id,
      UUID accountId,
      Asker asker,
      TicketCategory category,
      String subject,
      Message question) {
    var openedAt = question.writtenAt();
    var ticket =
        new Ticket(
            new Snapshot(
                id,
                accountId,
                asker,
                category,
                TicketPriority.NORMAL,
                subject,
                TicketState.NEW,
                openedAt,
                null,
                List.of(question),
                0));
    ticket.record(new TicketEvent.Opened(accountId, id, category, openedAt));
    return ticket;
  }

  /// Calls our own people in. The others are not told: nobody asked for help.
  ///
  /// @param report the first message: what happened, and what to do
  public static Ticket raise(
      UUID id,
      UUID accountId,
      Raised alarm,
      TicketCategory category,
      String subject,
      Message report) {
    return new Ticket(
        new Snapshot(
            id,
            accountId,
            alarm,
            category,
            TicketPriority.HIGH,
            subject,
            TicketState.NEW,
            report.writtenAt(),
            null,
            List.of(report),
            0));
  }

  /// Somebody of the member company adds a word; a solved ticket is open again.
  public void memberWrites(Message message) {
    if (!(origin instanceof Asker)) {
      throw Refused.notFound("ticket");
    }
    add(message, Step.MEMBER_WROTE);
    resolvedAt = null;
  }

  /// Ooma answers, and waits for the member unless the answer `solves` the matter. With an alarm it
  /// is a note to ourselves, and there is nobody to wait for.
  public void opsAnswers(Message message, boolean solves) {
    var word =
        switch (origin) {
          case Asker _ -> Step.OPS_ANSWERED;
          case Raised _ -> Step.OPS_NOTED;
        };
    add(message, solves ? Step.OPS_SOLVED : word);
    resolvedAt = solves ? message.writtenAt() : null;
  }

  /// Ends a ticket that was solved [#OBJECTION_TIME] ago.
  public void close(Instant now) {
    var closed = state.next(Step.TIME_PASSED);
    if (resolvedAt != null && now.isBefore(resolvedAt.plus(OBJECTION_TIME))) {
      throw Refused.conflict("ticket-not-resolved", "The member may still object.");
    }
    state = closed;
  }

  private void add(Message message, Step step) {
    var next = state.next(step);
    if (messages.size() >= MAX_MESSAGES) {
      throw Refused.conflict(
          "ticket-full", "A ticket takes " + MAX_MESSAGES + " messages; open a new one.");
    }
    messages.add(message);
    state = next;
  }

  public UUID id() {
    return id;
  }

  public UUID accountId() {
    return accountId;
  }

  public Origin origin() {
    return origin;
  }

  public String subject() {
    return subject;
  }

  public static Ticket from(Snapshot snapshot) {
    return new Ticket(snapshot);
  }

  public Snapshot snapshot() {
    return new Snapshot(
        id,
        accountId,
        origin,
        category,
        priority,
        subject,
        state,
        openedAt,
        resolvedAt,
        List.copyOf(messages),
        lastSequence());
  }

  /// Everything a ticket is, as it is stored. `resolvedAt` is there while it is resolved or closed.
  public record Snapshot(
      UUID id,
      UUID accountId,
      Origin origin,
      TicketCategory category,
      TicketPriority priority,
      String subject,
      TicketState state,
      Instant openedAt,
      @Nullable Instant resolvedAt,
      List<Message> messages,
      long lastSequence) {}

  /// Why there is a ticket.
  public sealed interface Origin {}

  /// Who asked: `subject` is the token's name for the person; `contact` is where the answer goes,
  /// absent when the token names no e-mail address.
  public record Asker(String subject, @Nullable Person contact) implements Origin {}

  /// Nobody asked: we noticed it ourselves.
  public sealed interface Raised extends Origin {}

  /// An order that is about to be late; one ticket for each order and cause.
  public record Alarm(UUID orderId, Cause cause) implements Raised {

    /// What has not happened on the day it was promised for.
    public enum Cause {
      NOT_PREPARED,
      NOT_SHIPPED,
      NOT_DELIVERED
    }
  }

  /// Ported numbers that people have to look after; one ticket for each port.
  public record PortAlarm(UUID portRequestId) implements Raised {}

  public enum Author {
    MEMBER,
    /// Somebody of care, for a member on the phone.
    CARE,
    OPS,
    /// Nobody: an alarm's first message.
    SYSTEM
  }

  /// One contribution. `writtenBy` is the token's name for its author, kept for audits.
  public record Message(UUID id, Author author, String writtenBy, String text, Instant writtenAt) {

    /// The first one of an alarm.
    public static Message ofSystem(UUID id, String text, Instant now) {
      return new Message(id, Author.SYSTEM, "support", text, now);
    }
  }
}
