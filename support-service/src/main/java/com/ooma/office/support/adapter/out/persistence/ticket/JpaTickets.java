package com.ooma.office.support.adapter.out.persistence.ticket;

import com.ooma.office.kernel.persistence.Skip;
import com.ooma.office.support.application.ticket.FindSettledTickets;
import com.ooma.office.support.application.ticket.port.TicketEvents;
import com.ooma.office.support.application.ticket.port.Tickets;
import com.ooma.office.support.domain.ticket.Message;
import com.ooma.office.support.domain.ticket.Ticket;
import com.ooma.office.support.domain.ticket.TicketLink;
import com.ooma.office.support.domain.ticket.TicketLink.Kind;
import com.ooma.office.support.domain.ticket.TicketOrigin;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Tickets in Postgres.
@ApplicationScoped
class JpaTickets implements Tickets, FindSettledTickets, PanacheRepositoryBase<TicketRow, UUID> {

  private static final String DUE =
      "select ticketId from TicketRow where state = RESOLVED and resolvedAt <= ?1 order by"
          + " resolvedAt";

  private static final String LINKED =
      """
      from TicketRow t where t.accountId = ?1 and t.state in (NEW, OPEN, PENDING, RESOLVED)
      and (exists (select 1 from t.links l where l.reference in ?2)
        or t.orderId in ?3 or t.portRequestId in ?4)
      order by t.ticketId
      """;

  /// It begins with the very question, at its moment.
  private static final String SPLIT_OFF =
      """
      from TicketRow t where t.splitFrom = ?1 and exists (
        select 1 from t.messages m where m.place = 0 and m.writtenAt = ?2 and m.text = ?3)
      """;

  private static final String ORDER_ALARM = "accountId = ?1 and orderId = ?2 and alarm = ?3";

  /// Rows of the last release name no cause.
  private static final String PORT_ALARM =
      "accountId = ?1 and portRequestId = ?2 and (portAlarm = ?3 or portAlarm is null and ?4 = true)";

  private static final String BAR_ALARM = "accountId = ?1 and barId = ?2";

  private static final String EINVOICE_ALARM = "accountId = ?1 and einvoiceOf = ?2";

  private static final String STOCK_ALARM =
      "accountId = ?1 and stockAlarm = ?2 and coalesce(stockArea, '') = ?3";

  private static final String LATEST = " order by ticketId desc";

  private final TicketEvents events;

  JpaTickets(TicketEvents events) {
    this.events = events;
  }

  @Override
  public Optional<Ticket> find(UUID accountId, UUID ticketId) {
    return find("ticketId = ?1 and accountId = ?2", ticketId, accountId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .map(JpaTickets::ticket);
  }

  @Override
  public Optional<Ticket> findOfAnyAccount(UUID ticketId) {
    return findByIdOptional(ticketId, LockModeType.PESSIMISTIC_WRITE).map(JpaTickets::ticket);
  }

  @Override
  public Optional<Ticket> raised(UUID accountId, TicketOrigin.Raised alarm) {
    var found =
        switch (alarm) {
          case TicketOrigin.Alarm(var orderId, var cause) ->
              find(ORDER_ALARM + LATEST, accountId, orderId, cause);
          case TicketOrigin.PortAlarm(var portRequestId, var cause) ->
              find(
                  PORT_ALARM + LATEST,
                  accountId,
                  portRequestId,
                  cause,
                  cause == TicketOrigin.PortAlarm.Cause.MISPLACED);
          case TicketOrigin.BarAlarm(var bar) -> find(BAR_ALARM + LATEST, accountId, bar);
          case TicketOrigin.EInvoiceAlarm(var document) ->
              find(EINVOICE_ALARM + LATEST, accountId, document);
          case TicketOrigin.StockAlarm(var stock, var area) ->
              find(STOCK_ALARM + LATEST, accountId, stock, area == null ? "" : area);
        };
    return found
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .map(JpaTickets::ticket);
  }

  @Override
  public List<UUID> due(Instant now, int limit) {
    return getEntityManager()
        .createQuery(DUE, UUID.class)
        .setParameter(1, now.minus(Ticket.OBJECTION_TIME))
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public Optional<Ticket> findResolvedForUpdateOfAnyAccount(UUID ticketId, Instant moment) {
    return Skip.locked(
            find("ticketId = ?1 and state = RESOLVED and resolvedAt <= ?2", ticketId, moment))
        .firstResultOptional()
        .map(JpaTickets::ticket);
  }

  @Override
  public List<Ticket> linkedTo(UUID accountId, List<TicketLink> links) {
    var references = links.stream().map(TicketLink::reference).toList();
    return find(LINKED, accountId, references, ids(links, Kind.ORDER), ids(links, Kind.PORT))
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .stream()
        .map(JpaTickets::ticket)
        .toList();
  }

  private static List<UUID> ids(List<TicketLink> links, Kind kind) {
    return links.stream()
        .filter(link -> link.kind() == kind)
        .map(link -> UUID.fromString(link.reference()))
        .toList();
  }

  @Override
  public Optional<UUID> splitOff(UUID ticketId, Message question) {
    return find(SPLIT_OFF, ticketId, question.writtenAt(), question.text())
        .firstResultOptional()
        .map(row -> row.ticketId);
  }

  @Override
  public long revision(Ticket ticket) {
    return findById(ticket.id()).revision;
  }

  @Override
  public void save(Ticket ticket) {
    var row = findById(ticket.id());
    if (row == null) {
      row = new TicketRow();
      row.update(ticket.snapshot());
      persist(row);
    } else {
      row.update(ticket.snapshot());
    }
    events.publish(ticket);
  }

  private static Ticket ticket(TicketRow row) {
    return Ticket.from(row.toSnapshot());
  }
}
