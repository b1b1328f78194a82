package com.ooma.office.support.adapter.out.persistence.ticket;

import com.ooma.office.support.domain.ticket.Message;
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
  Message.Author author;

  @Column(name = "written_by")
  String writtenBy;

  String text;

  @Column(name = "written_at")
  Instant writtenAt;

  boolean solves;

  static MessageRow of(TicketRow ticket, int place, Message message) {
    var row = new MessageRow();
    row.messageId = message.id();
    row.ticket = ticket;
    row.place = place;
    row.author = message.author();
    row.writtenBy = message.writtenBy();
    row.text = message.text();
    row.writtenAt = message.writtenAt();
    row.solves = message.solves();
    return row;
  }

  Message toMessage() {
    return new Message(messageId, author, writtenBy, text, writtenAt, solves);
  }
}
