package com.ooma.office.billing.adapter.out.persistence.payment;

import com.ooma.office.billing.domain.payment.Standing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `standing`.
@Entity
@Table(name = "standing")
class StandingRow {

  @Id
  @Column(name = "account_id")
  UUID accountId;

  @Version long revision;

  @Column(name = "last_sequence")
  long lastSequence;

  @Column(name = "suspended_since")
  @Nullable Instant suspendedSince;

  void update(Standing standing) {
    var saved = standing.snapshot();
    lastSequence = saved.lastSequence();
    suspendedSince = saved.suspendedSince();
  }

  Standing toDomain() {
    return Standing.from(new Standing.Snapshot(accountId, suspendedSince, lastSequence));
  }
}
