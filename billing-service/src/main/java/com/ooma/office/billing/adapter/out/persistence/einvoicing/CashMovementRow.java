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

  @Column(name = "declined_deposit")
  @Nullable Integer declinedDeposit;

  @Column(name = "declined_reason")
  @Nullable String declinedReason;

  @Column(name = "declined_comment")
  @Nullable String declinedComment;

  @Column(name = "declined_at")
  @Nullable Instant declinedAt;

  void update(CashMovement movement) {
    deposit = movement.deposit();
    reportedAt = movement.reportedAt();
    var why = movement.declined();
    declinedDeposit = why == null ? null : why.deposit();
    declinedReason = why == null ? null : why.reason();
    declinedComment = why == null ? null : why.comment();
    declinedAt = why == null ? null : why.at();
  }

  CashMovement toDomain(String name) {
    return new CashMovement(name, kind, new Money(cents), at, deposit, reportedAt, declined());
  }

  /// The table has deposit, reason and time, or nothing.
  private CashMovement.@Nullable Declined declined() {
    return declinedDeposit == null || declinedReason == null || declinedAt == null
        ? null
        : new CashMovement.Declined(declinedDeposit, declinedReason, declinedComment, declinedAt);
  }
}
