package com.ooma.office.support.application;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.support.domain.TicketCategory;
import com.ooma.office.support.domain.TicketState;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads tickets.
public interface FindTickets {

  /// Newest first, without the conversations.
  ///
  /// @param accountId whose; all accounts' if null
  Page<TicketEntry> list(@Nullable UUID accountId, Page.Request page);

  /// @param accountId whose; any account's if null
  Optional<TicketView> find(@Nullable UUID accountId, UUID ticketId);

  record TicketEntry(
      UUID ticketId,
      UUID accountId,
      TicketState state,
      TicketCategory category,
      String subject,
      Instant openedAt,
      Instant updatedAt) {}
}
