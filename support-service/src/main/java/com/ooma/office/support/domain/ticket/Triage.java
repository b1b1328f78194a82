package com.ooma.office.support.domain.ticket;

import org.jspecify.annotations.Nullable;

/// What a ticket is about, how soon it is looked at, and by whom.
///
/// @param assignee the token's name for one of our people; null while nobody took it
public record Triage(
    TicketCategory category,
    TicketPriority priority,
    TicketQueue queue,
    @Nullable String assignee) {

  /// Before anybody looked at it.
  static Triage of(TicketCategory category, TicketPriority priority) {
    return new Triage(category, priority, TicketQueue.of(category), null);
  }
}
