package com.ooma.office.provisioning.adapter.out.persistence.mailbox;

import com.ooma.office.provisioning.domain.mailbox.Matter;
import com.ooma.office.provisioning.domain.mailbox.Message;
import com.ooma.office.provisioning.domain.mailbox.PaperForm;
import com.ooma.office.provisioning.domain.media.Audio;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `message`. A voicemail has its form and how long it plays, a fax its form and pages.
@Entity
@Table(name = "message")
class MessageRow {

  @Id
  @Column(name = "message_id")
  UUID messageId;

  @Version long revision;

  @Column(name = "last_sequence")
  long lastSequence;

  @Column(name = "account_id")
  UUID accountId;

  @Column(name = "seat_id")
  UUID seatId;

  String extension;

  @Column(name = "caller")
  @Nullable String from;

  @Enumerated(EnumType.STRING)
  Audio.@Nullable Form voice;

  @Nullable Long milliseconds;

  @Enumerated(EnumType.STRING)
  @Nullable PaperForm paper;

  @Nullable Integer pages;

  int bytes;

  @Column(name = "received_at")
  Instant receivedAt;

  @Column(name = "kept_until")
  Instant keptUntil;

  @Column(name = "heard_at")
  @Nullable Instant heardAt;

  static MessageRow of(Message.Snapshot message) {
    var row = new MessageRow();
    var received = message.received();
    row.messageId = received.messageId();
    row.accountId = received.accountId();
    row.seatId = received.seatId();
    row.extension = received.extension();
    row.from = received.from();
    row.bytes = received.bytes();
    row.receivedAt = received.at();
    switch (received.matter()) {
      case Matter.Voice(var audio) -> {
        row.voice = audio.form();
        row.milliseconds = audio.milliseconds();
      }
      case Matter.Paper(var form, var pages) -> {
        row.paper = form;
        row.pages = pages;
      }
    }
    row.update(message);
    return row;
  }

  void update(Message.Snapshot message) {
    lastSequence = message.lastSequence();
    keptUntil = message.keptUntil();
    heardAt = message.heardAt();
  }

  Message.Snapshot toSnapshot() {
    return new Message.Snapshot(
        new Message.Received(
            messageId, accountId, seatId, extension, from, matter(), bytes, receivedAt),
        keptUntil,
        heardAt,
        lastSequence);
  }

  Matter matter() {
    if (voice != null && milliseconds != null) {
      return new Matter.Voice(new Audio(voice, milliseconds));
    }
    if (paper != null && pages != null) {
      return new Matter.Paper(paper, pages);
    }
    throw new IllegalStateException("message " + messageId + " is nothing");
  }
}
