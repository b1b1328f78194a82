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

  @Column(name = "charged_back_cents")
  @Nullable Long chargedBackCents;

  @Column(name = "charged_back_at")
  @Nullable Instant chargedBackAt;

  void update(Try made) {
    number = made.number();
    amountCents = made.amount().cents();
    begunAt = made.begunAt();
    endedAt = made.endedAt();
    reference = made.reference();
    refusal = made.refusal();
    var back = made.chargeback();
    chargedBackCents = back == null ? null : back.amount().cents();
    chargedBackAt = back == null ? null : back.at();
  }

  Try toDomain() {
    return new Try(
        number, new Money(amountCents), begunAt, endedAt, reference, refusal, chargeback());
  }

  /// The table has both or neither.
  Try.@Nullable Chargeback chargeback() {
    return chargedBackCents == null || chargedBackAt == null
        ? null
        : new Try.Chargeback(new Money(chargedBackCents), chargedBackAt);
  }
}
