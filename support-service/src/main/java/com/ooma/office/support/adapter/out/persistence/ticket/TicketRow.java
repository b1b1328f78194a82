package com.ooma.office.support.adapter.out.persistence.ticket;

import com.ooma.office.support.domain.company.Person;
import com.ooma.office.support.domain.ticket.Ticket;
import com.ooma.office.support.domain.ticket.TicketCategory;
import com.ooma.office.support.domain.ticket.TicketPriority;
import com.ooma.office.support.domain.ticket.TicketState;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
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
  Ticket.Alarm.@Nullable Cause alarm;

  @Column(name = "port_request_id")
  @Nullable UUID portRequestId;

  @Enumerated(EnumType.STRING)
  TicketCategory category;

  @Enumerated(EnumType.STRING)
  TicketPriority priority;

  String subject;

  @Enumerated(EnumType.STRING)
  TicketState state;

  @Column(name = "opened_at")
  Instant openedAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  @Column(name = "resolved_at")
  @Nullable Instant resolvedAt;

  @OneToMany(mappedBy = "ticket", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("place")
  List<MessageRow> messages = new ArrayList<>();

  void update(Ticket.Snapshot ticket) {
    ticketId = ticket.id();
    lastSequence = ticket.lastSequence();
    accountId = ticket.accountId();
    switch (ticket.origin()) {
      case Ticket.Asker(var who, var contact) -> {
        askedBy = who;
        askerName = contact == null ? null : contact.name();
        askerEmail = contact == null ? null : contact.email();
      }
      case Ticket.Alarm(var order, var cause) -> {
        orderId = order;
        alarm = cause;
      }
      case Ticket.PortAlarm(var port) -> portRequestId = port;
    }
    category = ticket.category();
    priority = ticket.priority();
    subject = ticket.subject();
    state = ticket.state();
    openedAt = ticket.openedAt();
    updatedAt = ticket.messages().getLast().writtenAt();
    resolvedAt = ticket.resolvedAt();
    for (int place = messages.size(); place < ticket.messages().size(); place++) {
      messages.add(MessageRow.of(this, place, ticket.messages().get(place)));
    }
  }

  Ticket.Snapshot toSnapshot() {
    return new Ticket.Snapshot(
        ticketId,
        accountId,
        origin(),
        category,
        priority,
        subject,
        state,
        openedAt,
        resolvedAt,
        messages.stream().map(MessageRow::toMessage).toList(),
        lastSequence);
  }

  private Ticket.Origin origin() {
    if (portRequestId != null) {
      return new Ticket.PortAlarm(portRequestId);
    }
    if (alarm != null && orderId != null) {
      return new Ticket.Alarm(orderId, alarm);
    }
    // the table checks that one of the three is there
    return new Ticket.Asker(
        Objects.requireNonNull(askedBy),
        askerName == null || askerEmail == null ? null : new Person(askerName, askerEmail));
  }
}
