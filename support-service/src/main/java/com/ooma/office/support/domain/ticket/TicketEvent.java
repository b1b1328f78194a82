package com.ooma.office.support.domain.ticket;

import com.ooma.office.kernel.domain.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/// What the other services learn about a ticket: that it exists. Its words stay here.
public sealed interface TicketEvent extends DomainEvent {

  record Opened(UUID accountId, UUID ticketId, TicketCategory category, Instant openedAt)
      implements TicketEvent {}
}
