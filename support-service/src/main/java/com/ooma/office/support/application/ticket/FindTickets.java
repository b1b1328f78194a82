package com.ooma.office.support.application.ticket;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.support.domain.ticket.TicketCategory;
import com.ooma.office.support.domain.ticket.TicketPriority;
import com.ooma.office.support.domain.ticket.TicketQueue;
import com.ooma.office.support.domain.ticket.TicketState;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads tickets.
public interface FindTickets {

  /// Newest first, without the conversations.
  Page<TicketEntry> list(Wanted wanted, Page.Request page);

  /// @param accountId whose; any account's if null
  /// @param alarms whether it may be one that no member asked for
  Optional<Found> find(@Nullable UUID accountId, boolean alarms, UUID ticketId);

  /// Whether one is there, without its conversation.
  ///
  /// @param accountId whose; any account's if null
  /// @param alarms whether it may be one that no member asked for
  boolean has(@Nullable UUID accountId, boolean alarms, UUID ticketId);

  /// The revision of one, without it.
  Optional<Long> revisionOfAnyAccount(UUID ticketId);

  /// Which tickets; null for any.
  ///
  /// @param alarms whether those that no member asked for are among them
  record Wanted(
      @Nullable UUID accountId,
      boolean alarms,
      @Nullable TicketState state,
      @Nullable TicketCategory category,
      @Nullable TicketQueue queue,
      @Nullable String assignee) {}

  record Found(TicketView ticket, long revision) {}

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
