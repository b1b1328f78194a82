package com.ooma.office.support.adapter.out.persistence.ticket;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.support.application.ticket.FindTickets;
import com.ooma.office.support.application.ticket.TicketView;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Views of tickets, filled from the rows without waking the domain.
@ApplicationScoped
class TicketViews implements FindTickets, PanacheRepositoryBase<TicketRow, UUID> {

  private static final String ENTRIES =
      """
      select t.ticketId, t.accountId, t.state, t.category, t.priority, t.orderId,
             t.subject, t.openedAt, t.updatedAt
      from TicketRow t where t.ticketId < ?1
      """;

  private static final String ONE = "from TicketRow t join fetch t.messages where t.ticketId = ?1";

  private static final String OF_ACCOUNT = " and t.accountId = ?2";

  private static final String QUESTIONS = " and t.askedBy is not null";

  private static final String NEWEST_FIRST = " order by t.ticketId desc";

  @Override
  public Page<TicketEntry> list(@Nullable UUID accountId, boolean alarms, Page.Request page) {
    var fetched =
        wanted(ENTRIES, accountId, alarms, page.before())
            .project(TicketEntry.class)
            .range(0, page.limit())
            .list();
    return Page.of(fetched, page, TicketEntry::ticketId);
  }

  @Override
  public Optional<TicketView> find(@Nullable UUID accountId, boolean alarms, UUID ticketId) {
    return wanted(ONE, accountId, alarms, ticketId).singleResultOptional().map(TicketViews::view);
  }

  private PanacheQuery<TicketRow> wanted(
      String which, @Nullable UUID accountId, boolean alarms, UUID ticketId) {
    var seen = alarms ? which : which + QUESTIONS;
    return accountId == null
        ? find(seen + NEWEST_FIRST, ticketId)
        : find(seen + OF_ACCOUNT + NEWEST_FIRST, ticketId, accountId);
  }

  private static TicketView view(TicketRow row) {
    return new TicketView(
        row.ticketId,
        row.accountId,
        row.state,
        row.category,
        row.priority,
        row.orderId,
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
