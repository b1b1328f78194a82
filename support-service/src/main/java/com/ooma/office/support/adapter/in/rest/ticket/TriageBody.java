package com.ooma.office.support.adapter.in.rest.ticket;

import com.ooma.office.support.domain.ticket.Ticket;
import com.ooma.office.support.domain.ticket.TicketCategory;
import com.ooma.office.support.domain.ticket.TicketLink;
import com.ooma.office.support.domain.ticket.TicketPriority;
import com.ooma.office.support.domain.ticket.TicketQueue;
import com.ooma.office.support.domain.ticket.Triage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How our own people sort a ticket: all of it, in place of what it was.
@Schema(name = "TicketTriage")
record TriageBody(
    @NotNull @Schema(examples = "PORTING") TicketCategory category,
    @NotNull @Schema(examples = "HIGH") TicketPriority priority,
    @Nullable @Schema(description = "Left out: the category's") TicketQueue queue,
    @Nullable
        @Size(min = 1, max = 200)
        @Schema(
            description = "The token's name of whoever has it; left out: nobody",
            examples = "ops-1")
        String assignee,
    @NotNull @Size(max = Ticket.MAX_LINKS) List<@NotNull @Valid TicketLinkBody> links) {

  Triage triage() {
    return new Triage(
        category, priority, queue == null ? TicketQueue.of(category) : queue, assignee);
  }

  List<TicketLink> about() {
    return links.stream().map(TicketLinkBody::link).toList();
  }
}
