package com.ooma.office.billing.adapter.out.persistence.einvoicing;

import com.ooma.office.billing.domain.einvoicing.CashMovement;
import com.ooma.office.kernel.domain.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A row of `cash_movement`, which the table makes when a charge, a refund or kept money is booked.
@Embeddable
class CashMovementRow {

  @Column(updatable = false)
  @Enumerated(EnumType.STRING)
  CashMovement.Kind kind;

  @Column(updatable = false)
  long cents;

  @Column(updatable = false)
  Instant at;

  @Nullable Integer deposit;

  @Column(name = "reported_at")
  @Nullable Instant reportedAt;

  void update(CashMovement movement) {
    deposit = movement.deposit();
    reportedAt = movement.reportedAt();
  }

  CashMovement toDomain(String name) {
    return new CashMovement(name, kind, new Money(cents), at, deposit, reportedAt);
  }
}
