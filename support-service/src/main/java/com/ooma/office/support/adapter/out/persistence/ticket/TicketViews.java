package com.ooma.office.support.adapter.out.persistence.ticket;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.support.application.ticket.FindTickets;
import com.ooma.office.support.application.ticket.TicketView;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Views of tickets, filled from the rows.
@ApplicationScoped
class TicketViews implements FindTickets, PanacheRepositoryBase<TicketRow, UUID> {

  private static final String ENTRIES =
      """
      select t.ticketId, t.accountId, t.state, t.category, t.priority, t.askedBy, t.orderId,
             t.portRequestId, t.subject, t.openedAt, t.updatedAt
      from TicketRow t where t.ticketId < :ticket
      """;

  private static final String ONE =
      "from TicketRow t join fetch t.messages where t.ticketId = :ticket";

  private static final String QUESTIONS = " and t.askedBy is not null";

  private static final String NEWEST_FIRST = " order by t.ticketId desc";

  @Override
  public Page<TicketEntry> list(Wanted wanted, Page.Request page) {
    var query = new StringBuilder(wanted.alarms() ? ENTRIES : ENTRIES + QUESTIONS);
    var values = new HashMap<String, Object>(Map.of("ticket", page.before()));
    narrow("accountId", wanted.accountId(), query, values);
    narrow("state", wanted.state(), query, values);
    narrow("category", wanted.category(), query, values);
    narrow("queue", wanted.queue(), query, values);
    narrow("assignee", wanted.assignee(), query, values);
    var fetched =
        find(query.append(NEWEST_FIRST).toString(), values)
            .project(TicketEntry.class)
            .range(0, page.limit())
            .list();
    return Page.of(fetched, page, TicketEntry::ticketId);
  }

  private static void narrow(
      String property, @Nullable Object value, StringBuilder query, Map<String, Object> values) {
    if (value != null) {
      query.append(" and t.").append(property).append(" = :").append(property);
      values.put(property, value);
    }
  }

  @Override
  public Optional<Found> find(@Nullable UUID accountId, boolean alarms, UUID ticketId) {
    var query = new StringBuilder(alarms ? ONE : ONE + QUESTIONS);
    var values = new HashMap<String, Object>(Map.of("ticket", ticketId));
    narrow("accountId", accountId, query, values);
    return find(query.toString(), values)
        .singleResultOptional()
        .map(row -> new Found(TicketView.of(row.toSnapshot()), row.revision));
  }
}
