package com.ooma.office.support.application;

import com.ooma.office.support.application.port.Companies;
import com.ooma.office.support.application.port.Notices;
import com.ooma.office.support.application.port.Relocations;
import com.ooma.office.support.application.port.Tickets;
import com.ooma.office.support.domain.Company;
import com.ooma.office.support.domain.Notice;
import com.ooma.office.support.domain.NoticeFacts;
import com.ooma.office.support.domain.Relocation;
import com.ooma.office.support.domain.RelocationEvent;
import com.ooma.office.support.domain.RelocationState;
import com.ooma.office.support.domain.Ticket;
import com.ooma.office.support.domain.TicketEvent;
import com.ooma.office.support.domain.TicketState;
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
final class Memory implements Tickets {

  final Map<UUID, Ticket.Snapshot> tickets = new LinkedHashMap<>();
  final List<TicketEvent> published = new ArrayList<>();
  final List<Notice> written = new ArrayList<>();
  final List<UUID> withdrawn = new ArrayList<>();
  final Map<UUID, Company> known = new HashMap<>();
  final Map<UUID, Relocation.Snapshot> moves = new LinkedHashMap<>();
  final List<RelocationEvent> publishedMoves = new ArrayList<>();

  final Relocations relocations =
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

  final Companies companies =
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

  final Notices notices =
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
  public boolean isRaised(UUID accountId, Ticket.Alarm alarm) {
    return tickets.values().stream()
        .anyMatch(ticket -> ticket.accountId().equals(accountId) && ticket.origin().equals(alarm));
  }

  @Override
  public boolean isRaised(UUID accountId, Ticket.PortAlarm alarm) {
    return tickets.values().stream()
        .anyMatch(ticket -> ticket.accountId().equals(accountId) && ticket.origin().equals(alarm));
  }

  @Override
  public Optional<Ticket> nextResolvedUntil(Instant moment) {
    return tickets.values().stream()
        .filter(ticket -> ticket.state() == TicketState.RESOLVED)
        .filter(ticket -> !ticket.resolvedAt().isAfter(moment))
        .findFirst()
        .map(Ticket::from);
  }

  @Override
  public void save(Ticket ticket) {
    tickets.put(ticket.id(), ticket.snapshot());
    published.addAll(ticket.takeEvents().events());
  }
}
