package com.ooma.office.support.application;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.support.domain.TicketCategory;
import com.ooma.office.support.domain.TicketPriority;
import com.ooma.office.support.domain.TicketState;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads tickets.
public interface FindTickets {

  /// Newest first, without the conversations.
  Page<TicketEntry> list(Scope scope, Page.Request page);

  Optional<TicketView> find(Scope scope, UUID ticketId);

  /// Which tickets may be seen.
  ///
  /// @param accountId whose; all accounts' if null
  /// @param alarms whether those that no member asked for are among them
  record Scope(@Nullable UUID accountId, boolean alarms) {}

  record TicketEntry(
      UUID ticketId,
      UUID accountId,
      TicketState state,
      TicketCategory category,
      TicketPriority priority,
      @Nullable UUID orderId,
      String subject,
      Instant openedAt,
      Instant updatedAt) {}
}
