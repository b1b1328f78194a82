package com.ooma.office.support.application.ticket;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.support.domain.ticket.TicketCategory;
import com.ooma.office.support.domain.ticket.TicketPriority;
import com.ooma.office.support.domain.ticket.TicketState;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads tickets.
public interface FindTickets {

  /// Newest first, without the conversations.
  ///
  /// @param accountId whose; all accounts' if null
  /// @param alarms whether those that no member asked for are among them
  /// @param state only those in it; in any if null
  Page<TicketEntry> list(
      @Nullable UUID accountId, boolean alarms, @Nullable TicketState state, Page.Request page);

  /// @param accountId whose; any account's if null
  /// @param alarms whether it may be one that no member asked for
  Optional<TicketView> find(@Nullable UUID accountId, boolean alarms, UUID ticketId);

  record TicketEntry(
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
      Instant updatedAt) {}
}
