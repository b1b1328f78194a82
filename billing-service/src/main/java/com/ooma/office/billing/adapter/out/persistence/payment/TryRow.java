package com.ooma.office.billing.adapter.out.persistence.payment;

import com.ooma.office.billing.domain.payment.Refusal;
import com.ooma.office.billing.domain.payment.Try;
import com.ooma.office.kernel.domain.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A row of `payment_try`.
@Embeddable
class TryRow {

  int number;

  @Column(name = "amount_cents")
  long amountCents;

  @Column(name = "begun_at")
  Instant begunAt;

  @Column(name = "ended_at")
  @Nullable Instant endedAt;

  @Nullable String reference;

  @Enumerated(EnumType.STRING)
  @Nullable Refusal refusal;

  void update(Try made) {
    number = made.number();
    amountCents = made.amount().cents();
    begunAt = made.begunAt();
    endedAt = made.endedAt();
    reference = made.reference();
    refusal = made.refusal();
  }

  Try toDomain() {
    return new Try(number, new Money(amountCents), begunAt, endedAt, reference, refusal);
  }
}
