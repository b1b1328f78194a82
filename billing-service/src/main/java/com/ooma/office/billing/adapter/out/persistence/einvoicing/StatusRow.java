package com.ooma.office.billing.adapter.out.persistence.einvoicing;

import com.ooma.office.billing.domain.einvoicing.LifeCycleStatus;
import com.ooma.office.billing.domain.einvoicing.StatusEntry;
import com.ooma.office.billing.domain.einvoicing.StatusReason;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A row of `einvoice_status`.
@Embeddable
class StatusRow {

  int deposit;

  @Enumerated(EnumType.STRING)
  LifeCycleStatus status;

  Instant at;

  @Enumerated(EnumType.STRING)
  @Nullable StatusReason reason;

  @Nullable String comment;

  static StatusRow of(StatusEntry told) {
    var row = new StatusRow();
    row.deposit = told.deposit();
    row.status = told.status();
    row.at = told.at();
    row.reason = told.reason();
    row.comment = told.comment();
    return row;
  }

  StatusEntry toDomain() {
    return new StatusEntry(deposit, status, at, reason, comment);
  }
}
