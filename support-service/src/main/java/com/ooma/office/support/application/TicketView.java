package com.ooma.office.support.application;

import com.ooma.office.support.domain.Ticket;
import com.ooma.office.support.domain.TicketCategory;
import com.ooma.office.support.domain.TicketState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A ticket with its conversation, oldest message first.
public record TicketView(
    UUID ticketId,
    UUID accountId,
    TicketState state,
    TicketCategory category,
    String subject,
    Instant openedAt,
    Instant updatedAt,
    List<TicketMessage> messages) {

  /// @param author `MEMBER` or `OPS`
  public record TicketMessage(
      UUID messageId, Ticket.Author author, String text, Instant writtenAt) {

    static TicketMessage of(Ticket.Message message) {
      return new TicketMessage(message.id(), message.author(), message.text(), message.writtenAt());
    }
  }

  static TicketView of(Ticket.Snapshot ticket) {
    return new TicketView(
        ticket.id(),
        ticket.accountId(),
        ticket.state(),
        ticket.category(),
        ticket.subject(),
        ticket.openedAt(),
        ticket.messages().getLast().writtenAt(),
        ticket.messages().stream().map(TicketMessage::of).toList());
  }
}
