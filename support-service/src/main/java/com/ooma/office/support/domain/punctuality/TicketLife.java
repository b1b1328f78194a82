package com.ooma.office.support.domain.punctuality;

import com.ooma.office.support.domain.sla.ServiceRecord;
import com.ooma.office.support.domain.sla.ServiceStep;
import com.ooma.office.support.domain.ticket.TicketCategory;
import com.ooma.office.support.domain.ticket.TicketPriority;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A question as far as it matters whether it was answered in time.
///
/// @param assignee whoever of our own people has it
/// @param steps in their order
public record TicketLife(
    UUID ticketId,
    TicketCategory category,
    TicketPriority priority,
    @Nullable String assignee,
    Instant openedAt,
    List<ServiceStep> steps) {

  public TicketLife {
    steps = List.copyOf(steps);
  }

  public List<Promise> promises() {
    return Promise.in(ServiceRecord.of(priority.target(), steps));
  }
}
