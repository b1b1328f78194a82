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
/// @param chargeback what the card's bank took back of the charge; absent if it took nothing
public record Try(
    int number,
    Money amount,
    Instant begunAt,
    @Nullable Instant endedAt,
    @Nullable String reference,
    @Nullable Refusal refusal,
    @Nullable Chargeback chargeback) {

  /// The card's bank took money of a charge back, since its holder disputes it.
  public record Chargeback(Money amount, Instant at) {}

  static Try begun(int number, Money amount, Instant at) {
    return new Try(number, amount, at, null, null, null, null);
  }

  Try charged(String by, Instant at) {
    return new Try(number, amount, begunAt, at, by, null, null);
  }

  Try refused(Refusal why, Instant at) {
    return new Try(number, amount, begunAt, at, null, why, null);
  }

  public boolean isOpen() {
    return endedAt == null;
  }

  Try chargedBack(Money part, Instant at) {
    var taken = new Chargeback(part, at);
    return new Try(number, amount, begunAt, endedAt, reference, refusal, taken);
  }

  /// Whether the card was charged, whatever its bank took back since.
  public boolean isCharged() {
    return reference != null;
  }

  public boolean isChargedBack() {
    return chargeback != null;
  }
}
