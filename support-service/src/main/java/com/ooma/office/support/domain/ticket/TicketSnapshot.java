package com.ooma.office.support.domain.ticket;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Everything a ticket is, as it is stored. `resolvedAt` is there while it is resolved or closed.
public record TicketSnapshot(
    UUID id,
    UUID accountId,
    TicketOrigin origin,
    Triage triage,
    String subject,
    List<TicketLink> links,
    TicketState state,
    Instant openedAt,
    @Nullable Instant resolvedAt,
    @Nullable UUID mergedInto,
    @Nullable UUID splitFrom,
    @Nullable Satisfaction satisfaction,
    List<Message> messages,
    long lastSequence) {

  public TicketSnapshot {
    links = List.copyOf(links);
    messages = List.copyOf(messages);
  }

  static TicketSnapshot first(
      UUID accountId,
      TicketOrigin origin,
      Triage triage,
      Ticket.Matter matter,
      Message message,
      @Nullable UUID splitFrom) {
    return new TicketSnapshot(
        matter.ticketId(),
        accountId,
        origin,
        triage,
        matter.subject(),
        List.of(),
        TicketState.NEW,
        message.writtenAt(),
        null,
        null,
        splitFrom,
        null,
        List.of(message),
        0);
  }
}
