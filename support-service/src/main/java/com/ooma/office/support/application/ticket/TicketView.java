package com.ooma.office.support.application.ticket;

import com.ooma.office.support.domain.ticket.Ticket;
import com.ooma.office.support.domain.ticket.TicketCategory;
import com.ooma.office.support.domain.ticket.TicketPriority;
import com.ooma.office.support.domain.ticket.TicketState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A ticket with its conversation, oldest message first.
///
/// @param orderId the order that an alarm is about; absent from questions
public record TicketView(
    UUID ticketId,
    UUID accountId,
    TicketState state,
    TicketCategory category,
    TicketPriority priority,
    @Nullable UUID orderId,
    String subject,
    Instant openedAt,
    Instant updatedAt,
    List<TicketMessage> messages) {

  /// @param author `MEMBER`, `OPS`, or `SYSTEM` for the alarm itself
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
        ticket.priority(),
        ticket.origin() instanceof Ticket.Alarm(var orderId, var _) ? orderId : null,
        ticket.subject(),
        ticket.openedAt(),
        ticket.messages().getLast().writtenAt(),
        ticket.messages().stream().map(TicketMessage::of).toList());
  }
}
