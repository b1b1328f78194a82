package com.ooma.office.support.adapter.out.persistence.ticket;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.support.application.ticket.FindTickets;
import com.ooma.office.support.application.ticket.TicketView;
import com.ooma.office.support.domain.ticket.TicketState;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Views of tickets, filled from the rows without waking the domain.
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

  private static final String OF_ACCOUNT = " and t.accountId = :account";

  private static final String IN_STATE = " and t.state = :state";

  private static final String QUESTIONS = " and t.askedBy is not null";

  private static final String NEWEST_FIRST = " order by t.ticketId desc";

  @Override
  public Page<TicketEntry> list(
      @Nullable UUID accountId, boolean alarms, @Nullable TicketState state, Page.Request page) {
    var fetched =
        wanted(ENTRIES, accountId, alarms, state, page.before())
            .project(TicketEntry.class)
            .range(0, page.limit())
            .list();
    return Page.of(fetched, page, TicketEntry::ticketId);
  }

  @Override
  public Optional<TicketView> find(@Nullable UUID accountId, boolean alarms, UUID ticketId) {
    return wanted(ONE, accountId, alarms, null, ticketId)
        .singleResultOptional()
        .map(TicketViews::view);
  }

  private PanacheQuery<TicketRow> wanted(
      String which,
      @Nullable UUID accountId,
      boolean alarms,
      @Nullable TicketState state,
      UUID ticketId) {
    var query = new StringBuilder(alarms ? which : which + QUESTIONS);
    var values = new HashMap<String, Object>(Map.of("ticket", ticketId));
    if (accountId != null) {
      query.append(OF_ACCOUNT);
      values.put("account", accountId);
    }
    if (state != null) {
      query.append(IN_STATE);
      values.put("state", state);
    }
    return find(query.append(NEWEST_FIRST).toString(), values);
  }

  private static TicketView view(TicketRow row) {
    return new TicketView(
        row.ticketId,
        row.accountId,
        row.state,
        row.category,
        row.priority,
        row.askedBy,
        row.orderId,
        row.portRequestId,
        row.subject,
        row.openedAt,
        row.updatedAt,
        row.messages.stream()
            .map(message ->
                new TicketView.TicketMessage(
                    message.messageId, message.author, message.text, message.writtenAt))
            .toList());
  }
}
