package com.ooma.office.support.application;

import com.ooma.office.support.application.company.port.Companies;
import com.ooma.office.support.application.notice.port.Notices;
import com.ooma.office.support.application.relocation.port.Relocations;
import com.ooma.office.support.application.ticket.port.Tickets;
import com.ooma.office.support.domain.company.Company;
import com.ooma.office.support.domain.notice.Notice;
import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.relocation.Relocation;
import com.ooma.office.support.domain.relocation.RelocationEvent;
import com.ooma.office.support.domain.relocation.RelocationState;
import com.ooma.office.support.domain.ticket.Message;
import com.ooma.office.support.domain.ticket.Ticket;
import com.ooma.office.support.domain.ticket.TicketEvent;
import com.ooma.office.support.domain.ticket.TicketLink;
import com.ooma.office.support.domain.ticket.TicketOrigin;
import com.ooma.office.support.domain.ticket.TicketSnapshot;
import com.ooma.office.support.domain.ticket.TicketState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Ports that remember what was saved, and nothing that wasn't.
public final class World implements Tickets {

  public final Map<UUID, TicketSnapshot> tickets = new LinkedHashMap<>();
  private final Map<UUID, Long> revisions = new HashMap<>();
  public final List<TicketEvent> published = new ArrayList<>();
  public final List<Notice> written = new ArrayList<>();
  public final List<UUID> withdrawn = new ArrayList<>();
  public final Map<UUID, Company> known = new HashMap<>();
  public final Map<UUID, Relocation.Snapshot> moves = new LinkedHashMap<>();
  public final List<RelocationEvent> publishedMoves = new ArrayList<>();

  public final Relocations relocations =
      new Relocations() {
        @Override
        public Optional<Relocation> find(UUID accountId, UUID relocationId) {
          return Optional.ofNullable(moves.get(relocationId))
              .filter(relocation -> relocation.accountId().equals(accountId))
              .map(Relocation::from);
        }

        @Override
        public List<Relocation> awaited(UUID accountId) {
          return moves.values().stream()
              .filter(relocation -> relocation.accountId().equals(accountId))
              .filter(relocation -> relocation.outcome().state() == RelocationState.REQUESTED)
              .map(Relocation::from)
              .toList();
        }

        @Override
        public void save(Relocation relocation) {
          moves.put(relocation.id(), relocation.snapshot());
          publishedMoves.addAll(relocation.takeEvents().events());
        }
      };

  public final Companies companies =
      new Companies() {
        @Override
        public Optional<Company> find(UUID accountId) {
          return Optional.ofNullable(known.get(accountId));
        }

        @Override
        public void describe(UUID accountId, Set<UUID> siteIds) {
          known.merge(
              accountId,
              new Company(accountId, siteIds, null, false),
              (old, _) -> new Company(accountId, siteIds, old.lastDay(), old.left()));
        }

        @Override
        public void depart(UUID accountId, LocalDate lastDay, boolean left) {
          known.computeIfPresent(
              accountId, (_, old) -> new Company(accountId, old.siteIds(), lastDay, left));
        }
      };

  public final Notices notices =
      new Notices() {
        @Override
        public List<NoticeFacts> told(UUID accountId, UUID about) {
          return written.stream()
              .filter(notice -> notice.accountId().equals(accountId))
              .map(Notice::facts)
              .filter(facts -> facts.about().equals(about))
              .toList();
        }

        @Override
        public void withdrawUnsent(UUID accountId, UUID about) {
          withdrawn.add(about);
        }

        @Override
        public void save(Notice notice) {
          written.add(notice);
        }
      };

  @Override
  public Optional<Ticket> find(UUID accountId, UUID ticketId) {
    return findOfAnyAccount(ticketId).filter(ticket -> ticket.accountId().equals(accountId));
  }

  @Override
  public Optional<Ticket> findOfAnyAccount(UUID ticketId) {
    return Optional.ofNullable(tickets.get(ticketId)).map(Ticket::from);
  }

  @Override
  public Optional<Ticket> raised(UUID accountId, TicketOrigin.Raised alarm) {
    return tickets.values().stream()
        .filter(ticket -> ticket.accountId().equals(accountId) && ticket.origin().equals(alarm))
        .reduce((_, later) -> later)
        .map(Ticket::from);
  }

  @Override
  public Optional<Ticket> findResolvedForUpdateOfAnyAccount(UUID ticketId, Instant moment) {
    return Optional.of(tickets.get(ticketId))
        .filter(ticket -> ticket.state() == TicketState.RESOLVED)
        .filter(ticket -> !ticket.resolvedAt().isAfter(moment))
        .map(Ticket::from);
  }

  @Override
  public List<Ticket> linkedTo(UUID accountId, List<TicketLink> links) {
    return tickets.values().stream()
        .filter(ticket -> ticket.accountId().equals(accountId) && !ticket.state().isEnd())
        .filter(ticket -> links.stream().anyMatch(link -> isAbout(ticket, link)))
        .map(Ticket::from)
        .toList();
  }

  private static boolean isAbout(TicketSnapshot ticket, TicketLink link) {
    return ticket.links().contains(link)
        || switch (ticket.origin()) {
          case TicketOrigin.Asker _ -> false;
          case TicketOrigin.Alarm(var orderId, var _) ->
              link.reference().equals(orderId.toString());
          case TicketOrigin.PortAlarm(var portId, var _) ->
              link.reference().equals(portId.toString());
          case TicketOrigin.BarAlarm _, TicketOrigin.StockAlarm _, TicketOrigin.EInvoiceAlarm _ ->
              false;
        };
  }

  @Override
  public Optional<UUID> splitOff(UUID ticketId, Message question) {
    return tickets.values().stream()
        .filter(ticket -> ticketId.equals(ticket.splitFrom()))
        .filter(ticket -> ticket.messages().getFirst().text().equals(question.text()))
        .filter(ticket -> ticket.openedAt().equals(question.writtenAt()))
        .map(TicketSnapshot::id)
        .findFirst();
  }

  @Override
  public long revision(Ticket ticket) {
    return revisions.getOrDefault(ticket.id(), 0L);
  }

  @Override
  public void save(Ticket ticket) {
    revisions.merge(ticket.id(), 1L, Long::sum);
    tickets.put(ticket.id(), ticket.snapshot());
    published.addAll(ticket.takeEvents().events());
  }
}
