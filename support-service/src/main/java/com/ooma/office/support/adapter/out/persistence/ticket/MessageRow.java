package com.ooma.office.support.adapter.out.persistence.ticket;

import com.ooma.office.support.domain.ticket.Ticket;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// A row of `ticket_message`; written once.
@Entity
@Table(name = "ticket_message")
class MessageRow {

  @Id
  @Column(name = "message_id")
  UUID messageId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "ticket_id")
  TicketRow ticket;

  int place;

  @Enumerated(EnumType.STRING)
  Ticket.Author author;

  @Column(name = "written_by")
  String writtenBy;

  String text;

  @Column(name = "written_at")
  Instant writtenAt;

  static MessageRow of(TicketRow ticket, int place, Ticket.Message message) {
    var row = new MessageRow();
    row.messageId = message.id();
    row.ticket = ticket;
    row.place = place;
    row.author = message.author();
    row.writtenBy = message.writtenBy();
    row.text = message.text();
    row.writtenAt = message.writtenAt();
    return row;
  }

  Ticket.Message toMessage() {
    return new Ticket.Message(messageId, author, writtenBy, text, writtenAt);
  }
}
