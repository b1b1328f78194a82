package com.ooma.office.support.domain.ticket;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.domain.ticket.TicketState.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The messages of a ticket, and whose turn it is after the latest of them.
final class Conversation {

  private final List<Message> messages;
  private TicketState state;
  private @Nullable Instant resolvedAt;

  Conversation(List<Message> messages, TicketState state, @Nullable Instant resolvedAt) {
    this.messages = new ArrayList<>(messages);
    this.state = state;
    this.resolvedAt = resolvedAt;
  }

  /// A solved matter is open again, as long as that is not too long ago.
  void memberWrites(Message message) {
    if (state == TicketState.RESOLVED && isSettledAt(message.writtenAt())) {
      throw TicketState.closed();
    }
    add(message, Step.MEMBER_WROTE);
    resolvedAt = null;
  }

  /// @param word which step it is unless it settles the matter
  void opsAnswer(Message message, Step word) {
    add(message, message.solves() ? Step.SOLVED : word);
    resolvedAt = message.solves() ? message.writtenAt() : null;
  }

  /// Adds what nobody of the two sides wrote.
  ///
  /// @param asks whether it waits for our answer
  void tell(Message message, boolean asks) {
    if (asks) {
      add(message, Step.MEMBER_WROTE);
      resolvedAt = null;
    } else {
      add(message, message.solves() ? Step.SOLVED : Step.TOLD);
      resolvedAt = message.solves() ? message.writtenAt() : resolvedAt;
    }
  }

  void endWith(Message message) {
    add(message.solving(), Step.MERGED);
    resolvedAt = null;
  }

  void close(Instant now) {
    var closed = state.next(Step.TIME_PASSED);
    if (!isSettledAt(now)) {
      throw Refused.conflict("ticket-not-resolved", "The member may still object.");
    }
    state = closed;
  }

  /// @throws Refused if it ended
  void requireOpenEnd() {
    state.next(Step.TOLD);
  }

  /// A further word of the member, or of care for one.
  Optional<Message> question(UUID messageId) {
    return messages.stream()
        .skip(1)
        .filter(message -> message.id().equals(messageId))
        .filter(message -> message.author().asks())
        .findFirst();
  }

  boolean has(String text) {
    return messages.stream().anyMatch(message -> message.text().equals(text));
  }

  boolean isFull() {
    return messages.size() >= Ticket.MAX_MESSAGES;
  }

  long solutions() {
    return messages.stream().filter(Message::solves).count();
  }

  TicketState state() {
    return state;
  }

  @Nullable Instant resolvedAt() {
    return resolvedAt;
  }

  List<Message> messages() {
    return List.copyOf(messages);
  }

  private boolean isSettledAt(Instant now) {
    return resolvedAt == null || !now.isBefore(resolvedAt.plus(Ticket.OBJECTION_TIME));
  }

  private void add(Message message, Step step) {
    var next = state.next(step);
    if (isFull()) {
      throw Refused.conflict(
          "ticket-full", "A ticket takes " + Ticket.MAX_MESSAGES + " messages; open a new one.");
    }
    messages.add(message);
    state = next;
  }
}
