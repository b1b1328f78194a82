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
/// @param askedBy the token's name of who asked, a member or care for one; absent from alarms
/// @param orderId the order that an alarm is about; absent from questions
/// @param portRequestId the port that an alarm is about; absent from questions
public record TicketView(
    UUID ticketId,
    UUID accountId,
    TicketState state,
    TicketCategory category,
    TicketPriority priority,
    @Nullable String askedBy,
    @Nullable UUID orderId,
    @Nullable UUID portRequestId,
    String subject,
    Instant openedAt,
    Instant updatedAt,
    List<TicketMessage> messages) {

  /// @param author `MEMBER`, `CARE` for one, `OPS`, or `SYSTEM` for the alarm itself
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
        ticket.origin() instanceof Ticket.Asker(var subject, var _) ? subject : null,
        ticket.origin() instanceof Ticket.Alarm(var orderId, var _) ? orderId : null,
        ticket.origin() instanceof Ticket.PortAlarm(var portRequestId) ? portRequestId : null,
        ticket.subject(),
        ticket.openedAt(),
        ticket.messages().getLast().writtenAt(),
        ticket.messages().stream().map(TicketMessage::of).toList());
  }
}
