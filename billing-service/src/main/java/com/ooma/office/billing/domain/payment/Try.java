package com.ooma.office.billing.domain.payment;

import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A try to collect an invoice. It has neither reference nor refusal as long as the provider's
/// answer is not known.
///
/// @param number 1 for the first
/// @param endedAt when the answer was heard
/// @param reference the provider's own name of the charge
public record Try(
    int number,
    Money amount,
    Instant begunAt,
    @Nullable Instant endedAt,
    @Nullable String reference,
    @Nullable Refusal refusal) {

  static Try begun(int number, Money amount, Instant at) {
    return new Try(number, amount, at, null, null, null);
  }

  Try charged(String by, Instant at) {
    return new Try(number, amount, begunAt, at, by, null);
  }

  Try refused(Refusal why, Instant at) {
    return new Try(number, amount, begunAt, at, null, why);
  }

  public boolean isOpen() {
    return endedAt == null;
  }

  public boolean isCharged() {
    return reference != null;
  }
}
