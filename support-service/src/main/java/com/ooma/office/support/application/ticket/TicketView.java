package com.ooma.office.support.application.ticket;

import com.ooma.office.support.domain.ticket.Message;
import com.ooma.office.support.domain.ticket.Satisfaction;
import com.ooma.office.support.domain.ticket.TicketCategory;
import com.ooma.office.support.domain.ticket.TicketLink;
import com.ooma.office.support.domain.ticket.TicketOrigin;
import com.ooma.office.support.domain.ticket.TicketPriority;
import com.ooma.office.support.domain.ticket.TicketQueue;
import com.ooma.office.support.domain.ticket.TicketSnapshot;
import com.ooma.office.support.domain.ticket.TicketState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A ticket with its conversation, oldest message first.
///
/// @param queue the team that it waits for; for our own people
/// @param assignee the token's name of whoever of them has it; absent while nobody took it
/// @param askedBy the token's name of who asked, a member or care for one; absent from alarms
/// @param orderId the order that an alarm is about; absent from questions
/// @param portRequestId the port that an alarm is about; absent from questions
/// @param links what it is about besides
/// @param mergedInto the ticket in which it goes on
/// @param splitFrom the ticket in which it was asked
public record TicketView(
    UUID ticketId,
    UUID accountId,
    TicketState state,
    TicketCategory category,
    TicketPriority priority,
    @Nullable TicketQueue queue,
    @Nullable String assignee,
    @Nullable String askedBy,
    @Nullable UUID orderId,
    @Nullable UUID portRequestId,
    List<TicketLink> links,
    @Nullable UUID mergedInto,
    @Nullable UUID splitFrom,
    @Nullable Rating satisfaction,
    String subject,
    Instant openedAt,
    Instant updatedAt,
    List<TicketMessage> messages) {

  /// @param author `MEMBER`, `CARE` for one, `OPS`, or `SYSTEM` for the alarm itself and for news
  ///   of what the ticket is about
  /// @param solves whether it settled the matter when it was written
  public record TicketMessage(
      UUID messageId, Message.Author author, String text, Instant writtenAt, boolean solves) {

    static TicketMessage of(Message message) {
      return new TicketMessage(
          message.id(), message.author(), message.text(), message.writtenAt(), message.solves());
    }
  }

  /// @param rating from 1, not at all satisfied, to 5
  public record Rating(int rating, @Nullable String comment, Instant givenAt) {

    static Rating of(Satisfaction satisfaction) {
      return new Rating(satisfaction.rating(), satisfaction.comment(), satisfaction.givenAt());
    }
  }

  public static TicketView of(TicketSnapshot ticket) {
    var triage = ticket.triage();
    var satisfaction = ticket.satisfaction();
    return new TicketView(
        ticket.id(),
        ticket.accountId(),
        ticket.state(),
        triage.category(),
        triage.priority(),
        triage.queue(),
        triage.assignee(),
        ticket.origin() instanceof TicketOrigin.Asker(var subject, var _) ? subject : null,
        ticket.origin() instanceof TicketOrigin.Alarm(var orderId, var _) ? orderId : null,
        ticket.origin() instanceof TicketOrigin.PortAlarm(var portRequestId, var _)
            ? portRequestId
            : null,
        ticket.links(),
        ticket.mergedInto(),
        ticket.splitFrom(),
        satisfaction == null ? null : Rating.of(satisfaction),
        ticket.subject(),
        ticket.openedAt(),
        ticket.messages().getLast().writtenAt(),
        ticket.messages().stream().map(TicketMessage::of).toList());
  }

  /// For members, whom it does not concern which of us is at it.
  public TicketView forMembers() {
    return new TicketView(
        ticketId,
        accountId,
        state,
        category,
        priority,
        null,
        null,
        askedBy,
        orderId,
        portRequestId,
        links,
        mergedInto,
        splitFrom,
        satisfaction,
        subject,
        openedAt,
        updatedAt,
        messages);
  }
}
