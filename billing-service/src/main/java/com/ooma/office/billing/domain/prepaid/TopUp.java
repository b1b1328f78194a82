package com.ooma.office.billing.domain.prepaid;

import com.ooma.office.billing.domain.payment.ChargeKey;
import com.ooma.office.billing.domain.payment.ProviderPatience;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Money on its way into a balance: asked of the card once, and looked up as long as nobody knows
/// what became of it. A refusal ends it.
///
/// @param asked whether the provider was asked already
/// @param nextTryAt absent once it has ended
/// @param unanswered times in a row that the provider gave no answer
/// @param refusal why the card was not charged, in the provider's words
public record TopUp(
    UUID topUpId,
    UUID accountId,
    Money amount,
    State state,
    Instant requestedAt,
    boolean asked,
    @Nullable Instant nextTryAt,
    int unanswered,
    @Nullable String refusal) {

  private static final Money LEAST = Money.of("5.00");
  private static final Money MOST = Money.of("500.00");

  public enum State {
    REQUESTED,
    /// It is on the balance.
    PAID_IN,
    REFUSED
  }

  public static TopUp requested(UUID topUpId, UUID accountId, Money amount, Instant now) {
    return new TopUp(topUpId, accountId, amount, State.REQUESTED, now, false, now, 0, null);
  }

  /// @throws Refused for an amount that can't be paid in
  public static void requireAmount(Money amount) {
    if (amount.compareTo(LEAST) < 0 || amount.compareTo(MOST) > 0) {
      throw Refused.invalid("top-up-amount", "A top-up is of 5.00 to 500.00 EUR.").at("/amount");
    }
  }

  /// Under which the card is charged once.
  public String key() {
    return ChargeKey.ofTopUp(topUpId);
  }

  /// Others leave it alone for a while.
  public TopUp takenUp(Instant now) {
    return with(State.REQUESTED, ProviderPatience.leaseFrom(now), unanswered, null);
  }

  public TopUp paidIn() {
    return with(State.PAID_IN, null, 0, null);
  }

  public TopUp refused(String reason) {
    return with(State.REFUSED, null, 0, reason);
  }

  public TopUp unanswered(Instant now) {
    int times = unanswered + 1;
    return with(State.REQUESTED, ProviderPatience.afterSilence(times, now), times, null);
  }

  public boolean isOpen() {
    return state == State.REQUESTED;
  }

  private TopUp with(State changed, @Nullable Instant next, int times, @Nullable String reason) {
    return new TopUp(topUpId, accountId, amount, changed, requestedAt, true, next, times, reason);
  }
}
