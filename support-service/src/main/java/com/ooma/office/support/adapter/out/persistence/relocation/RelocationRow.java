package com.ooma.office.support.adapter.out.persistence.relocation;

import static java.util.Objects.requireNonNull;

import com.ooma.office.support.domain.relocation.Relocation;
import com.ooma.office.support.domain.relocation.RelocationOutcome;
import com.ooma.office.support.domain.relocation.RelocationState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `relocation`.
@Entity
@Table(name = "relocation")
class RelocationRow {

  @Id
  @Column(name = "relocation_id")
  UUID relocationId;

  @Version long revision;

  @Column(name = "last_sequence")
  long lastSequence;

  @Column(name = "account_id")
  UUID accountId;

  @Column(name = "requested_by")
  String requestedBy;

  @Column(name = "from_site_id")
  @Nullable UUID fromSiteId;

  @Column(name = "to_site_id")
  UUID toSiteId;

  @Column(name = "moves_on")
  LocalDate movesOn;

  @Column(name = "requested_at")
  Instant requestedAt;

  @Enumerated(EnumType.STRING)
  RelocationState state;

  @Column(name = "site_name")
  @Nullable String siteName;

  @Column(name = "changed_on")
  @Nullable LocalDate changedOn;

  @Column(name = "refusal_code")
  @Nullable String refusalCode;

  @Column(name = "refusal_detail")
  @Nullable String refusalDetail;

  @Column(name = "cancelled_by")
  @Nullable String cancelledBy;

  @Column(name = "cancelled_at")
  @Nullable Instant cancelledAt;

  void update(Relocation.Snapshot relocation) {
    relocationId = relocation.id();
    lastSequence = relocation.lastSequence();
    accountId = relocation.accountId();
    requestedBy = relocation.requestedBy();
    fromSiteId = relocation.move().fromSiteId();
    toSiteId = relocation.move().toSiteId();
    movesOn = relocation.move().movesOn();
    requestedAt = relocation.requestedAt();
    state = relocation.outcome().state();
    var moved = relocation.outcome() instanceof RelocationOutcome.Moved it ? it : null;
    siteName = moved == null ? null : moved.siteName();
    changedOn = moved == null ? null : moved.changedOn();
    var declined = relocation.outcome() instanceof RelocationOutcome.Declined it ? it : null;
    refusalCode = declined == null ? null : declined.code();
    refusalDetail = declined == null ? null : declined.detail();
    var cancelled = relocation.outcome() instanceof RelocationOutcome.Cancelled it ? it : null;
    cancelledBy = cancelled == null ? null : cancelled.by();
    cancelledAt = cancelled == null ? null : cancelled.at();
  }

  Relocation.Snapshot toSnapshot() {
    return new Relocation.Snapshot(
        relocationId,
        accountId,
        requestedBy,
        new Relocation.Move(fromSiteId, toSiteId, movesOn),
        requestedAt,
        outcome(),
        lastSequence);
  }

  /// The table checks that what a state needs is there.
  private RelocationOutcome outcome() {
    return switch (state) {
      case REQUESTED -> new RelocationOutcome.Awaited();
      case DONE -> new RelocationOutcome.Moved(requireNonNull(siteName), requireNonNull(changedOn));
      case REFUSED ->
          new RelocationOutcome.Declined(
              requireNonNull(refusalCode), requireNonNull(refusalDetail));
      case CANCELLED ->
          new RelocationOutcome.Cancelled(requireNonNull(cancelledBy), requireNonNull(cancelledAt));
    };
  }
}
