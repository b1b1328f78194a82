package com.ooma.office.support.adapter.out.persistence.privacy;

import com.ooma.office.support.domain.privacy.DataRequest;
import com.ooma.office.support.domain.privacy.Purpose;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `personal_data_request`.
@Entity
@Table(name = "personal_data_request")
class DataRequestRow {

  @Id
  @Column(name = "request_id")
  UUID requestId;

  @Column(name = "account_id")
  UUID accountId;

  @Enumerated(EnumType.STRING)
  Purpose purpose;

  /// Absent if it is about the company.
  @Nullable String about;

  @Column(name = "requested_by")
  String requestedBy;

  @Column(name = "requested_at")
  Instant requestedAt;

  @Column(name = "completed_at")
  @Nullable Instant completedAt;

  /// Sealed; absent from an erasure, and when the archive is gone.
  @Column(name = "opening_key")
  byte @Nullable [] openingKey;

  static DataRequestRow of(DataRequest request, byte @Nullable [] openingKey) {
    var row = new DataRequestRow();
    row.requestId = request.id();
    row.accountId = request.accountId();
    row.purpose = request.purpose();
    row.about = request.about();
    row.requestedBy = request.requestedBy();
    row.requestedAt = request.requestedAt();
    row.completedAt = request.completedAt();
    row.openingKey = openingKey;
    return row;
  }

  DataRequest toRequest() {
    return new DataRequest(
        requestId, accountId, purpose, about, requestedBy, requestedAt, completedAt);
  }
}
