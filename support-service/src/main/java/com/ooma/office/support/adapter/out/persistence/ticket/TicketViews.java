package com.ooma.office.support.adapter.out.persistence.ticket;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.persistence.ListQuery;
import com.ooma.office.support.application.ticket.FindTickets;
import com.ooma.office.support.application.ticket.TicketView;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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
      from TicketRow t
      """;

  private static final String ONE = "from TicketRow t join fetch t.messages where t.ticketId = ?1";

  private static final String COUNTED = "from TicketRow t where t.ticketId = ?1";

  private static final String REVISION =
      "select t.revision from TicketRow t where t.ticketId = :ticket";

  private static final String QUESTIONS = " and t.askedBy is not null";

  private static final String OF_ACCOUNT = " and t.accountId = ?2";

  @Override
  public Page<TicketEntry> list(Wanted wanted, Page.Request page) {
    var query =
        new ListQuery(ENTRIES, "t.ticketId", page)
            .and("t.accountId = :account", "account", wanted.accountId())
            .and("t.state = :state", "state", wanted.state())
            .and("t.category = :category", "category", wanted.category())
            .and("t.queue = :queue", "queue", wanted.queue())
            .and("t.assignee = :assignee", "assignee", wanted.assignee())
            .and("(t.askedBy is not null or :alarms = true)", "alarms", wanted.alarms());
    return Page.of(query.fetch(getEntityManager(), TicketEntry.class), page, TicketEntry::ticketId);
  }

  @Override
  public Optional<Found> find(@Nullable UUID accountId, boolean alarms, UUID ticketId) {
    var one = alarms ? ONE : ONE + QUESTIONS;
    return (accountId == null ? find(one, ticketId) : find(one + OF_ACCOUNT, ticketId, accountId))
        .singleResultOptional()
        .map(row -> new Found(TicketView.of(row.toSnapshot()), row.revision));
  }

  @Override
  public Optional<Long> revisionOfAnyAccount(UUID ticketId) {
    return getEntityManager()
        .createQuery(REVISION, Long.class)
        .setParameter("ticket", ticketId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public boolean has(@Nullable UUID accountId, boolean alarms, UUID ticketId) {
    var one = alarms ? COUNTED : COUNTED + QUESTIONS;
    return (accountId == null ? count(one, ticketId) : count(one + OF_ACCOUNT, ticketId, accountId))
        > 0;
  }
}
