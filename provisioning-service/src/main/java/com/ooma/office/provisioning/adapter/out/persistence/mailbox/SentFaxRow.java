package com.ooma.office.provisioning.adapter.out.persistence.mailbox;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.persistence.JsonColumn;
import com.ooma.office.kernel.persistence.JsonList;
import com.ooma.office.provisioning.domain.mailbox.Matter;
import com.ooma.office.provisioning.domain.mailbox.PaperForm;
import com.ooma.office.provisioning.domain.mailbox.SentFax;
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

/// A row of `sent_fax`.
@Entity
@Table(name = "sent_fax")
class SentFaxRow {

  @Id
  @Column(name = "fax_id")
  UUID faxId;

  @Version long revision;

  @Column(name = "last_sequence")
  long lastSequence;

  @Column(name = "account_id")
  UUID accountId;

  @Column(name = "seat_id")
  UUID seatId;

  String extension;

  @Column(name = "shown_number")
  String from;

  @Column(name = "called_number")
  String to;

  @Enumerated(EnumType.STRING)
  PaperForm paper;

  int pages;

  int bytes;

  @Column(name = "queued_at")
  Instant queuedAt;

  @Enumerated(EnumType.STRING)
  SentFax.State state;

  @Column(name = "due_at")
  @Nullable Instant dueAt;

  @JsonColumn JsonList<FaxTryJson> tries;

  static SentFaxRow of(SentFax.Snapshot fax) {
    var row = new SentFaxRow();
    var wanted = fax.wanted();
    row.faxId = wanted.faxId();
    row.accountId = wanted.accountId();
    row.seatId = wanted.seatId();
    row.extension = wanted.extension();
    row.from = wanted.from().e164();
    row.to = wanted.to().e164();
    row.paper = wanted.paper().form();
    row.pages = wanted.paper().pages();
    row.bytes = wanted.bytes();
    row.queuedAt = wanted.queuedAt();
    row.update(fax);
    return row;
  }

  void update(SentFax.Snapshot fax) {
    lastSequence = fax.lastSequence();
    state = fax.state();
    dueAt = fax.dueAt();
    tries = JsonList.of(fax.attempts(), FaxTryJson::of);
  }

  SentFax.Snapshot toSnapshot() {
    return new SentFax.Snapshot(
        new SentFax.Wanted(
            faxId,
            accountId,
            seatId,
            extension,
            new PhoneNumber(from),
            new PhoneNumber(to),
            new Matter.Paper(paper, pages),
            bytes,
            queuedAt),
        state,
        dueAt,
        tries.to(FaxTryJson::toAttempt),
        lastSequence);
  }
}
