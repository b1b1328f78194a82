package com.ooma.office.support.adapter.out.persistence.ticket;

import com.ooma.office.support.domain.company.Person;
import com.ooma.office.support.domain.ticket.Satisfaction;
import com.ooma.office.support.domain.ticket.TicketCategory;
import com.ooma.office.support.domain.ticket.TicketLink;
import com.ooma.office.support.domain.ticket.TicketOrigin;
import com.ooma.office.support.domain.ticket.TicketPriority;
import com.ooma.office.support.domain.ticket.TicketQueue;
import com.ooma.office.support.domain.ticket.TicketSnapshot;
import com.ooma.office.support.domain.ticket.TicketState;
import com.ooma.office.support.domain.ticket.Triage;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `ticket`, with its rows of `ticket_message`.
@Entity
@Table(name = "ticket")
class TicketRow {

  @Id
  @Column(name = "ticket_id")
  UUID ticketId;

  @Version long revision;

  @Column(name = "last_sequence")
  long lastSequence;

  @Column(name = "account_id")
  UUID accountId;

  @Column(name = "asked_by")
  @Nullable String askedBy;

  @Column(name = "asker_name")
  @Nullable String askerName;

  @Column(name = "asker_email")
  @Nullable String askerEmail;

  @Column(name = "order_id")
  @Nullable UUID orderId;

  @Enumerated(EnumType.STRING)
  TicketOrigin.Alarm.@Nullable Cause alarm;

  @Column(name = "port_request_id")
  @Nullable UUID portRequestId;

  /// Absent from rows of the last release, whose port alarms had one cause.
  @Column(name = "port_alarm")
  @Enumerated(EnumType.STRING)
  TicketOrigin.PortAlarm.@Nullable Cause portAlarm;

  @Column(name = "stock_alarm")
  @Enumerated(EnumType.STRING)
  TicketOrigin.StockAlarm.@Nullable Stock stockAlarm;

  @Column(name = "stock_area")
  @Nullable String stockArea;

  /// Of the calls that were barred; absent from all other tickets.
  @Column(name = "bar_id")
  @Nullable UUID barId;

  /// The document that platform or buyer don't take; absent from all other tickets.
  @Column(name = "einvoice_of")
  @Nullable UUID einvoiceOf;

  @Enumerated(EnumType.STRING)
  TicketCategory category;

  @Enumerated(EnumType.STRING)
  TicketPriority priority;

  /// Absent from rows of the last release: as its category says.
  @Enumerated(EnumType.STRING)
  @Nullable TicketQueue queue;

  @Nullable String assignee;

  @ElementCollection
  @CollectionTable(name = "ticket_link", joinColumns = @JoinColumn(name = "ticket_id"))
  @OrderColumn(name = "place")
  List<LinkRow> links = new ArrayList<>();

  @Column(name = "merged_into")
  @Nullable UUID mergedInto;

  @Column(name = "split_from")
  @Nullable UUID splitFrom;

  @Embedded @Nullable SatisfactionColumns satisfaction;

  String subject;

  @Enumerated(EnumType.STRING)
  TicketState state;

  @Column(name = "opened_at")
  Instant openedAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  @Column(name = "resolved_at")
  @Nullable Instant resolvedAt;

  /// Whenever it is our turn, the time that the member was promised runs.
  @Column(name = "check_at")
  @Nullable Instant checkAt;

  @OneToMany(mappedBy = "ticket", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("place")
  List<MessageRow> messages = new ArrayList<>();

  void update(TicketSnapshot ticket) {
    ticketId = ticket.id();
    lastSequence = ticket.lastSequence();
    accountId = ticket.accountId();
    switch (ticket.origin()) {
      case TicketOrigin.Asker(var who, var contact) -> {
        askedBy = who;
        askerName = contact == null ? null : contact.name();
        askerEmail = contact == null ? null : contact.email();
      }
      case TicketOrigin.Alarm(var order, var cause) -> {
        orderId = order;
        alarm = cause;
      }
      case TicketOrigin.PortAlarm(var port, var cause) -> {
        portRequestId = port;
        portAlarm = cause;
      }
      case TicketOrigin.BarAlarm(var bar) -> barId = bar;
      case TicketOrigin.EInvoiceAlarm(var document) -> einvoiceOf = document;
      case TicketOrigin.StockAlarm(var stock, var area) -> {
        stockAlarm = stock;
        stockArea = area;
      }
    }
    update(ticket.triage());
    update(ticket.links());
    mergedInto = ticket.mergedInto();
    splitFrom = ticket.splitFrom();
    if (!Objects.equals(satisfaction(), ticket.satisfaction())) {
      satisfaction = SatisfactionColumns.of(ticket.satisfaction());
    }
    subject = ticket.subject();
    state = ticket.state();
    openedAt = ticket.openedAt();
    updatedAt = ticket.messages().getLast().writtenAt();
    resolvedAt = ticket.resolvedAt();
    checkAt = askedBy != null && state.isOurTurn() ? updatedAt : null;
    for (int place = messages.size(); place < ticket.messages().size(); place++) {
      messages.add(MessageRow.of(this, place, ticket.messages().get(place)));
    }
  }

  private void update(Triage triage) {
    category = triage.category();
    priority = triage.priority();
    queue = triage.queue();
    assignee = triage.assignee();
  }

  /// Written only if they are others than before.
  private void update(List<TicketLink> present) {
    if (!links().equals(present)) {
      links.clear();
      present.forEach(link -> links.add(LinkRow.of(link)));
    }
  }

  private @Nullable Satisfaction satisfaction() {
    return satisfaction == null ? null : satisfaction.toSatisfaction();
  }

  private List<TicketLink> links() {
    return links.stream().map(LinkRow::toLink).toList();
  }

  TicketSnapshot toSnapshot() {
    return new TicketSnapshot(
        ticketId,
        accountId,
        origin(),
        new Triage(category, priority, queue == null ? TicketQueue.of(category) : queue, assignee),
        subject,
        links(),
        state,
        openedAt,
        resolvedAt,
        mergedInto,
        splitFrom,
        satisfaction(),
        messages.stream().map(MessageRow::toMessage).toList(),
        lastSequence);
  }

  private TicketOrigin origin() {
    if (portRequestId != null) {
      return new TicketOrigin.PortAlarm(
          portRequestId, portAlarm == null ? TicketOrigin.PortAlarm.Cause.MISPLACED : portAlarm);
    }
    if (barId != null) {
      return new TicketOrigin.BarAlarm(barId);
    }
    if (einvoiceOf != null) {
      return new TicketOrigin.EInvoiceAlarm(einvoiceOf);
    }
    if (stockAlarm != null) {
      return new TicketOrigin.StockAlarm(stockAlarm, stockArea);
    }
    if (alarm != null && orderId != null) {
      return new TicketOrigin.Alarm(orderId, alarm);
    }
    // the table checks that one of them is there
    return new TicketOrigin.Asker(
        Objects.requireNonNull(askedBy),
        askerName == null || askerEmail == null ? null : new Person(askerName, askerEmail));
  }
}
