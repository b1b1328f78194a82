package com.ooma.office.support.domain;

import com.ooma.office.kernel.domain.AggregateRoot;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.domain.TicketState.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A question of a member company and the conversation it started. Messages are only ever added.
public final class Ticket extends AggregateRoot<TicketEvent> {

  /// How long a resolved ticket waits for an objection.
  public static final Duration OBJECTION_TIME = Duration.ofDays(7);

  static final int MAX_MESSAGES = 500;

  private final UUID id;
  private final UUID accountId;
  private final Asker asker;
  private final TicketCategory category;
  private final String subject;
  private final Instant openedAt;
  private final List<Message> messages;
  private TicketState state;
  private @Nullable Instant resolvedAt;

  private Ticket(Snapshot from) {
    super(from.lastSequence());
    this.id = from.id();
    this.accountId = from.accountId();
    this.asker = from.asker();
    this.category = from.category();
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
                subject,
                TicketState.NEW,
                openedAt,
                null,
                List.of(question),
                0));
    ticket.record(new TicketEvent.Opened(accountId, id, category, openedAt));
    return ticket;
  }

  /// Somebody of the member company adds a word; a solved ticket is open again.
  public void memberWrites(Message message) {
    add(message, Step.MEMBER_WROTE);
    resolvedAt = null;
  }

  /// Ooma answers, and waits for the member unless the answer `solves` the matter.
  public void opsAnswers(Message message, boolean solves) {
    add(message, solves ? Step.OPS_SOLVED : Step.OPS_ANSWERED);
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

  public Asker asker() {
    return asker;
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
        asker,
        category,
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
      Asker asker,
      TicketCategory category,
      String subject,
      TicketState state,
      Instant openedAt,
      @Nullable Instant resolvedAt,
      List<Message> messages,
      long lastSequence) {}

  /// Who asked: `subject` is the token's name for the person; `contact` is where the answer goes,
  /// absent when the token names no e-mail address.
  public record Asker(String subject, @Nullable Person contact) {}

  public enum Author {
    MEMBER,
    OPS
  }

  /// One contribution. `writtenBy` is the token's name for its author, kept for audits.
  public record Message(UUID id, Author author, String writtenBy, String text, Instant writtenAt) {}
}
