package com.ooma.office.billing.domain.payment;

import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Money that was paid for an invoice and is not owed any more: on its way back to the card, asked
/// of the provider once, or kept for the next invoices.
///
/// @param charge the provider's name of the charge that it gives back; absent of what is kept
/// @param asked whether the provider was asked already
/// @param nextTryAt absent once it has ended
/// @param unanswered times in a row that the provider gave no answer
/// @param endedAt when the card had it back, or it was kept
/// @param used what invoices were paid with of it
public record Refund(
    UUID refundId,
    UUID accountId,
    UUID invoiceId,
    Money amount,
    State state,
    Instant requestedAt,
    @Nullable String charge,
    boolean asked,
    @Nullable Instant nextTryAt,
    int unanswered,
    @Nullable Instant endedAt,
    Money used) {

  public enum State {
    /// The provider is to give it back to the card.
    REQUESTED,
    /// It is on the card again.
    REFUNDED,
    /// The next invoices are paid with it.
    KEPT
  }

  static Refund requested(UUID id, Overpayment of, Money amount, String charge, Instant now) {
    return new Refund(
        id,
        of.accountId(),
        of.invoiceId(),
        amount,
        State.REQUESTED,
        now,
        charge,
        false,
        now,
        0,
        null,
        Money.ZERO);
  }

  static Refund kept(UUID id, Overpayment of, Money amount, Instant now) {
    return new Refund(
        id,
        of.accountId(),
        of.invoiceId(),
        amount,
        State.KEPT,
        now,
        null,
        false,
        null,
        0,
        now,
        Money.ZERO);
  }

  /// Under which the provider gives it back once.
  public String key() {
    return ChargeKey.ofRefund(refundId);
  }

  /// Others leave it alone for a while.
  public Refund takenUp(Instant now) {
    return with(State.REQUESTED, ProviderPatience.leaseFrom(now), unanswered, null);
  }

  public Refund refunded(Instant now) {
    return with(State.REFUNDED, null, 0, now);
  }

  /// The card takes nothing back: the next invoices are paid with it.
  public Refund refused(Instant now) {
    return with(State.KEPT, null, 0, now);
  }

  public Refund unanswered(Instant now) {
    int times = unanswered + 1;
    return with(State.REQUESTED, ProviderPatience.afterSilence(times, now), times, null);
  }

  /// Of what is kept, what no invoice was paid with yet.
  public Money left() {
    return amount.minus(used);
  }

  public boolean isOpen() {
    return state == State.REQUESTED;
  }

  private Refund with(State changed, @Nullable Instant next, int times, @Nullable Instant endedOn) {
    return new Refund(
        refundId,
        accountId,
        invoiceId,
        amount,
        changed,
        requestedAt,
        charge,
        true,
        next,
        times,
        endedOn,
        used);
  }
}
