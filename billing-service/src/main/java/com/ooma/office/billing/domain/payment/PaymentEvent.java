package com.ooma.office.billing.domain.payment;

import com.ooma.office.kernel.domain.DomainEvent;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What happens to a payment and concerns others.
public sealed interface PaymentEvent extends DomainEvent {

  record Received(Payment.Claim claim, Money amount, Instant at) implements PaymentEvent {}

  /// @param nextTryOn absent after the last one
  record Failed(
      Payment.Claim claim,
      Money amount,
      int tryNumber,
      Refusal refusal,
      Instant at,
      @Nullable LocalDate nextTryOn)
      implements PaymentEvent {}
}
