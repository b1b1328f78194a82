package com.ooma.office.support.adapter.out.persistence.punctuality;

import com.ooma.office.support.domain.punctuality.TicketLife;
import com.ooma.office.support.domain.sla.ServiceStep;
import com.ooma.office.support.domain.ticket.Message;
import com.ooma.office.support.domain.ticket.TicketCategory;
import com.ooma.office.support.domain.ticket.TicketPriority;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A message with its ticket, as far as it starts or stops a clock.
record StepColumns(
    UUID ticketId,
    String category,
    String priority,
    @Nullable String assignee,
    Instant openedAt,
    String author,
    boolean solves,
    Instant writtenAt) {

  /// @param rows those of a ticket follow each other
  static List<TicketLife> lives(List<StepColumns> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(StepColumns::ticketId, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(StepColumns::life)
        .toList();
  }

  private static TicketLife life(List<StepColumns> rows) {
    var ticket = rows.getFirst();
    return new TicketLife(
        ticket.ticketId,
        TicketCategory.valueOf(ticket.category),
        TicketPriority.valueOf(ticket.priority),
        ticket.assignee,
        ticket.openedAt,
        rows.stream().flatMap(row -> row.step().stream()).toList());
  }

  private Optional<ServiceStep> step() {
    return Message.Author.valueOf(author).step(solves, writtenAt);
  }
}
